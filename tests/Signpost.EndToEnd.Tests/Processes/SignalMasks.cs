using System.Globalization;

namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>Which signals the tests themselves were started without.</summary>
internal static class SignalMasks
{
    private const string Ignored = "SigIgn:";
    private const ulong Interrupt = 1UL << (2 - 1);

    /// <summary>Whether SIGINT is ignored, as it is in the jobs that a shell script runs in the background.</summary>
    /// <remarks>(https://man7.org/linux/man-pages/man5/proc_pid_status.5.html)</remarks>
    public static async Task<bool> IsInterruptIgnoredAsync()
    {
        const string Status = "/proc/self/status";
        if (!File.Exists(Status))
        {
            return false;
        }
        var lines = await File.ReadAllLinesAsync(Status);
        var mask = lines.First(line => line.StartsWith(Ignored, StringComparison.Ordinal))[Ignored.Length..].Trim();
        return (ulong.Parse(mask, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }
}
