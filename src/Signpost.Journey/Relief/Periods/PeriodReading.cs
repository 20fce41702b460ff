namespace Signpost;

/// <summary>Reads an accounting period from what somebody typed.</summary>
internal static class PeriodReading
{
    private const int LongestText = 200;

    private static readonly string[] To = ["to", "until", "till", "through", "and", "up"];
    private static readonly string[] Ended = ["ended", "ending", "end", "ends", "on", .. To];
    private static readonly string[] Begun = ["from", "between", "beginning", "begins", "starting", "starts", "on"];

    private static readonly string[][] Year =
    [
        ["year"],
        ["yr"],
        ["fy"],
        ["12", "months"],
        ["twelve", "months"],
    ];
    private static readonly string[][] YearEnd =
    [
        ["y", "e"],
        ["ye"],
    ];

    private static readonly string[] Fillers =
    [
        "the",
        "of",
        "our",
        "my",
        "is",
        "was",
        "it",
        "runs",
        "ran",
        "accounting",
        "financial",
        "period",
        "accounts",
    ];

    public static Parsed<AccountingPeriod> Read(string text)
    {
        if (text.Length > LongestText)
        {
            return Refused(PeriodWords.Unreadable);
        }
        List<string> words = [.. TypedWords.Split(text).Where(word => !Fillers.Contains(word))];
        if (After(words, YearEnd) is { } ended)
        {
            return YearTo(Past(Ended, ended));
        }
        if (After(words, Year) is not { } year)
        {
            return FromTo(Past(Begun, words));
        }
        var (to, from) = (Past(Ended, year), Past(Begun, year));
        return FromTo(from) switch
        {
            { Value: null } when to.Count < year.Count => YearTo(to),
            { Value: null } when from.Count < year.Count => YearFrom(from),
            var both => both,
        };
    }

    private static Parsed<AccountingPeriod> YearTo(List<string> words) =>
        OneDay(words, day => AccountingPeriod.YearTo(day.Last));

    private static Parsed<AccountingPeriod> YearFrom(List<string> words) =>
        OneDay(words, day => AccountingPeriod.YearFrom(day.First));

    private static Parsed<AccountingPeriod> OneDay(
        List<string> words,
        Func<TypedDay, (DateOnly First, DateOnly Last)> year
    )
    {
        if (TypedDay.At(words, 0).FirstOrDefault(day => day.Next == words.Count) is not { } typed)
        {
            return Refused(PeriodWords.Unreadable);
        }
        if (typed.Problem is not null)
        {
            return Refused(typed.Problem);
        }
        var (first, last) = year(typed);
        return AccountingPeriod.Of(first, last);
    }

    private static Parsed<AccountingPeriod> FromTo(List<string> words)
    {
        var problem = PeriodWords.Unreadable;
        foreach (var first in TypedDay.At(words, 0))
        {
            if (first.Next == words.Count)
            {
                problem = first.Problem ?? PeriodWords.OneDayOnly(first.First, first.Last);
            }
            var rest = Past(To, words[first.Next..]);
            foreach (var last in TypedDay.At(rest, 0).Where(day => day.Next == rest.Count))
            {
                if ((first.Problem ?? last.Problem) is null)
                {
                    return AccountingPeriod.Of(first.First, last.Last);
                }
                problem = first.Problem ?? last.Problem!;
            }
        }
        return Refused(problem);
    }

    /// <summary>What follows one of the phrases at the beginning, or null when none of them is there.</summary>
    private static List<string>? After(List<string> words, string[][] phrases)
    {
        var phrase = Array.Find(
            phrases,
            phrase => words.Take(phrase.Length).SequenceEqual(phrase, StringComparer.Ordinal)
        );
        return phrase is null ? null : words[phrase.Length..];
    }

    private static List<string> Past(string[] skipped, List<string> words) =>
        [.. words.SkipWhile(word => skipped.Contains(word))];

    private static Parsed<AccountingPeriod> Refused(string problem) => new(null, problem);
}
