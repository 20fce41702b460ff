using System.Diagnostics;
using System.Text.Json;

namespace Signpost.Cli.Local;

/// <summary>What a running Azurite that we started writes beside its data.</summary>
/// <param name="Pid">Its process.</param>
/// <param name="Owner">The process that it was started for; it closes when that one ends.</param>
/// <param name="Port">The port that it listens on.</param>
internal sealed record AzuriteClaim(int Pid, int Owner, int Port)
{
    /// <summary>Whether it is closing, or about to: the process that it was started for has ended.</summary>
    public bool IsEnding => !IsAlive(Owner);

    /// <summary>The claim on a folder of tables, or null when no living Azurite of ours has one.</summary>
    public static AzuriteClaim? Read(string location)
    {
        try
        {
            using var file = File.OpenRead(Path.Combine(location, "azurite.json"));
            var claim = JsonSerializer.Deserialize(file, AzuriteClaimJson.Default.AzuriteClaim);
            return claim is not null && IsAlive(claim.Pid) ? claim : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsAlive(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
