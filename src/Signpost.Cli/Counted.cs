using System.Globalization;

namespace Signpost.Cli;

/// <summary>Says how many there are of something.</summary>
internal static class Counted
{
    /// <summary><c>1 error</c>, <c>2 errors</c>.</summary>
    /// <param name="number">How many.</param>
    /// <param name="noun">The word for one, whose plural ends in s.</param>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number is 1 ? "" : "s")}");
}
