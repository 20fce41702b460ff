using System.ComponentModel;
using System.Diagnostics;

namespace Signpost.Testing;

/// <summary>Starts Node with every standard stream piped.</summary>
internal static class NodeProcess
{
    public static Process Start(IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("node", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
        };
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException(
                "This test needs Node.js, and there is no node on the PATH: install Node.js 20 or later.",
                e
            );
        }
    }
}
