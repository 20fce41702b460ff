using System.Globalization;
using System.Numerics;

namespace Signpost.Cli.Telling;

/// <summary>Writes counts, which can be larger than any usual number.</summary>
internal static class Numbers
{
    /// <summary><c>2,176,782,336</c>.</summary>
    public static string Write(BigInteger count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>1 path</c>, <c>2,176 paths</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">The word for one, whose plural ends in s.</param>
    public static string Of(BigInteger count, string noun) => Of(count, noun, $"{noun}s");

    /// <summary><c>1 enquiry</c>, <c>2,176 enquiries</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="many">The word for any other number.</param>
    public static string Of(BigInteger count, string one, string many) =>
        $"{Write(count)} {(count.IsOne ? one : many)}";
}
