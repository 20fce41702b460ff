using System.Collections.Immutable;

namespace Signpost;

/// <summary>The endings that the later steps of <see cref="Stemmer"/> take away, the longest first.</summary>
internal static class StemSuffixes
{
    public static ReadOnlySpan<StemSuffix> Second => SecondStep.AsSpan();

    public static ReadOnlySpan<StemSuffix> Third => ThirdStep.AsSpan();

    public static ReadOnlySpan<string> Fourth => FourthStep.AsSpan();

    private static readonly ImmutableArray<StemSuffix> SecondStep =
    [
        new("ization", "ize"),
        new("ational", "ate"),
        new("fulness", "ful"),
        new("ousness", "ous"),
        new("iveness", "ive"),
        new("tional", "tion"),
        new("biliti", "ble"),
        new("lessli", "less"),
        new("entli", "ent"),
        new("ation", "ate"),
        new("alism", "al"),
        new("aliti", "al"),
        new("ousli", "ous"),
        new("iviti", "ive"),
        new("fulli", "ful"),
        new("enci", "ence"),
        new("anci", "ance"),
        new("abli", "able"),
        new("izer", "ize"),
        new("ator", "ate"),
        new("alli", "al"),
        new("bli", "ble"),
        new("ogi", "og", After: "l"),
        new("li", string.Empty, After: "cdeghkmnrt"),
    ];

    private static readonly ImmutableArray<StemSuffix> ThirdStep =
    [
        new("ational", "ate"),
        new("tional", "tion"),
        new("alize", "al"),
        new("icate", "ic"),
        new("iciti", "ic"),
        new("ative", string.Empty, InSecond: true),
        new("ical", "ic"),
        new("ness", string.Empty),
        new("ful", string.Empty),
    ];

    private static readonly ImmutableArray<string> FourthStep =
    [
        "ement",
        "ance",
        "ence",
        "able",
        "ible",
        "ment",
        "ant",
        "ent",
        "ism",
        "ate",
        "iti",
        "ous",
        "ive",
        "ize",
        "ion",
        "al",
        "er",
        "ic",
    ];
}
