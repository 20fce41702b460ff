using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Storage.Tests;

/// <summary>Texts that stores must keep as they are.</summary>
internal static class SomeTexts
{
    /// <summary>Control characters, both directions of writing, quotes, line breaks, markup, letters beyond 16 bits.</summary>
    public const string Hostile =
        "\u0001\u0007\u001b\u007f \u202eevil\u202c שלום ' \" ` \r\n\t <b>&amp;</b> {\"a\":1} $filter=x%27+%2F 😀👩‍🔬 \ufeff\u2028";

    /// <summary>Any string that .NET can hold, also one with half a pair of surrogates.</summary>
    public static Gen<string> Any() => ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty);

    /// <summary>Any text: pairs of surrogates are whole.</summary>
    public static Gen<string> WellFormed() => Any().Select(Mended);

    /// <summary>Mostly short texts, and some that fill several properties, with pairs at the borders.</summary>
    public static Gen<string> OfEveryLength() =>
        Gen.Frequency(
            (8, WellFormed()),
            (1, Gen.Constant(Hostile)),
            (1, Gen.Choose(31_990, 32_010).Select(length => Long(length))),
            (1, Gen.Choose(63_990, 70_000).Select(length => Long(length)))
        );

    /// <summary>A text of <paramref name="length"/> UTF-16 units (or one more) in which every second one is half a pair.</summary>
    public static string Long(int length)
    {
        StringBuilder text = new(length % 3 == 0 ? "é" : string.Empty);
        while (text.Length < length)
        {
            text.Append("😀");
        }

        return text.ToString();
    }

    private static string Mended(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
