using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Signpost.Cli.Local;
using Signpost.Knowledge.Graph;

namespace Signpost.Cli.Graph;

/// <summary>Has the layout library place a sketch: see infra/graph/layout.mjs.</summary>
internal static class LayoutProcess
{
    /// <summary>Where everything in the sketch goes, so that it can be printed as large as may be.</summary>
    /// <param name="sketch">The sketch.</param>
    /// <param name="report">Is told what takes time, a line at a time.</param>
    /// <param name="cancellationToken">Ends the wait, and the library.</param>
    /// <exception cref="Problem">Node is missing, or the library cannot be installed.</exception>
    public static async Task<Arrangement> ArrangeAsync(
        Sketch sketch,
        Action<string> report,
        CancellationToken cancellationToken
    )
    {
        using var node = Start();
        try
        {
            var errors = node.StandardError.ReadToEndAsync(cancellationToken);
            await SendAsync(node, new LayoutRequest(sketch.Boxes, sketch.Lines));
            while (await node.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            {
                if (line.StartsWith('{'))
                {
                    return JsonSerializer.Deserialize(line, LayoutJson.Default.Arrangement)!;
                }
                report(line);
            }
            var said = (await errors).Trim();
            throw new Problem(
                $"The picture could not be laid out: {(said.Length > 0 ? FirstLine(said) : "the library gave no reason")}. "
                    + "Put that right, or draw the tree as Mermaid with --format mermaid."
            );
        }
        finally
        {
            if (!node.HasExited)
            {
                node.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task SendAsync(Process node, LayoutRequest request)
    {
        try
        {
            await using var input = node.StandardInput.BaseStream;
            await JsonSerializer.SerializeAsync(input, request, LayoutJson.Default.LayoutRequest);
        }
        catch (IOException)
        {
            // A script that ends without reading its input is judged by its exit code.
        }
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            ArgumentList = { Path.Combine(Checkout.Root, "infra", "graph", "layout.mjs") },
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new Problem(
                "Node.js was not found, and the layout of an SVG runs on it: install Node.js 20 or later, "
                    + "or draw the tree as Mermaid with --format mermaid.",
                missing
            );
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim().TrimEnd('.');
}
