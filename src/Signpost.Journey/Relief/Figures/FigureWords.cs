using System.Collections.Frozen;

namespace Signpost;

/// <summary>The words around figures, and what is said when figures cannot be taken as typed.</summary>
internal static class FigureWords
{
    public const string Example = "for example 80,000 of 250,000, PAYE and NIC 40,000, loss 120,000";

    public const string NoSpend = $"I need what was spent on R&D first, in pounds, {Example}.";

    public const string TwoPlainFigures =
        $"I cannot tell what the figures stand for; name each one after the first, {Example}.";

    public const string NotPounds = "I can only work with pounds; give each figure in pounds, for example £80,000.";

    public const string NotAFigure =
        "One of the figures is not written as pounds and pence; write it like 80,000 or 80,000.50 or 80k or 1.2m.";

    private const int LongestWordShown = 30;

    private static readonly FrozenDictionary<string, FigureKind> Kinds = new (FigureKind Kind, string[] Words)[]
    {
        (FigureKind.Spend, ["spend", "spent", "r&d", "rd", "research", "development", "qualifying"]),
        (FigureKind.TotalSpend, ["of", "/", "total", "overall", "altogether"]),
        (FigureKind.PayeAndNic, ["paye", "nic", "nics", "ni", "national", "insurance"]),
        (FigureKind.Loss, ["loss", "lost", "losses"]),
    }
        .SelectMany(kind => kind.Words.Select(word => (word, kind.Kind)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Kind, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Fillers = new[]
    {
        "a",
        "about",
        "an",
        "and",
        "approx",
        "approximately",
        "around",
        "contributions",
        "costs",
        "expenditure",
        "for",
        "gbp",
        "in",
        "is",
        "it",
        "made",
        "on",
        "our",
        "out",
        "plus",
        "pound",
        "pounds",
        "roughly",
        "spending",
        "tax",
        "the",
        "trading",
        "was",
        "we",
        "were",
        "with",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static FigureKind? Kind(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>
    /// Whether a word goes on meaning the same beside others: "loss of" is a loss, "total spend" a total.
    /// </summary>
    public static bool IsFirm(string word) => word is not ("of" or "/") && Kind(word) is not FigureKind.Spend;

    public static bool IsFiller(string word) => Fillers.Contains(word);

    public static string Unknown(string word)
    {
        var shown = word.Length > LongestWordShown ? word[..LongestWordShown] + "…" : word;
        return $"I do not know what “{shown}” means among the figures; leave it out, or write them like this: {Example}.";
    }

    public static string Twice(FigureKind kind) => $"You gave {Name(kind)} twice; give it once, {Example}.";

    public static string NoFigure(FigureKind kind) =>
        $"I see no figure for {Name(kind)}; write it after the word, {Example}.";

    public static string? Problem(decimal? spend, decimal? total, decimal? paye, decimal? loss) =>
        Amount(FigureKind.Spend, spend)
        ?? Amount(FigureKind.TotalSpend, total)
        ?? (paye is 0 ? null : Amount(FigureKind.PayeAndNic, paye))
        ?? Amount(FigureKind.Loss, loss)
        ?? (
            spend is null ? NoSpend
            : spend > total
                ? $"The spend on R&D, {Wording.Pounds(spend.Value)}, is more than the total spend, "
                    + $"{Wording.Pounds(total.Value)}; give the R&D first and then the total, for example 80,000 of 250,000."
            : null
        );

    private static string? Amount(FigureKind kind, decimal? amount) =>
        amount switch
        {
            < 0 => $"I read {Name(kind)} as less than nothing; write it without a minus sign.",
            0 => $"I read {Name(kind)} as nothing; leave it out or give an amount of at least a penny.",
            > ReliefFigures.Largest =>
                $"I read {Name(kind)} as more than {Wording.Pounds(ReliefFigures.Largest)}, which "
                    + "is more than I can believe; check it for a digit too many.",
            _ => null,
        };

    private static string Name(FigureKind kind) =>
        kind switch
        {
            FigureKind.Spend => "the spend on R&D",
            FigureKind.TotalSpend => "the total spend",
            FigureKind.PayeAndNic => "PAYE and NIC",
            _ => "the loss",
        };
}
