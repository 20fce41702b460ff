using System.Text.Json;

namespace Signpost.Cli.Telling;

/// <summary>Writes tests of the accounting period as journey.yaml does.</summary>
internal static class ReliefTestWords
{
    /// <summary><c>too-late-to-claim</c>.</summary>
    public static string Write(ReliefTest test) => JsonNamingPolicy.KebabCaseLower.ConvertName(test.ToString());
}
