using System.Diagnostics;

namespace Signpost.Testing;

/// <summary>Runs the scripts in tests/js, with the packages that its lock file names installed first.</summary>
public static class NodeScript
{
    /// <summary>Runs one script to its end and returns what it wrote to standard output.</summary>
    /// <param name="script">The script's path relative to tests/js, such as <c>tables/read.mjs</c>.</param>
    /// <param name="arguments">What the script finds in <c>process.argv</c> from index 2.</param>
    /// <param name="input">The text that the script finds on standard input; null for none.</param>
    /// <param name="cancellationToken">Ends the script.</param>
    /// <exception cref="NodeScriptException">The script ended with another exit code than 0.</exception>
    public static async Task<string> RunAsync(
        string script,
        IEnumerable<string>? arguments = null,
        string? input = null,
        CancellationToken cancellationToken = default
    )
    {
        var launcher = Repository.PathOf("tests", "js", "run.mjs");
        using var node = NodeProcess.Start([launcher, script, .. arguments ?? []]);
        try
        {
            var output = node.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = node.StandardError.ReadToEndAsync(cancellationToken);
            await SendAsync(node, input, cancellationToken);
            await node.WaitForExitAsync(cancellationToken);
            return node.ExitCode == 0
                ? await output
                : throw new NodeScriptException(script, node.ExitCode, await errors);
        }
        finally
        {
            if (!node.HasExited)
            {
                node.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task SendAsync(Process node, string? input, CancellationToken cancellationToken)
    {
        try
        {
            await node.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
            node.StandardInput.Close();
        }
        catch (IOException)
        {
            // A script that ends without reading its input is judged by its exit code.
        }
    }
}
