using System.Globalization;

namespace Signpost;

/// <summary>
/// The address of a place in the journey, as the query of <c>/journey</c>: the answers that lead there, and no person.
/// It says which version it was made on and when, so that whoever opens it later can be told what has changed:
/// <c>answers=who-you-are.company,where.coventry&amp;version=67dce5b5fa8e999f&amp;day=2026-11-22</c>.
/// </summary>
/// <param name="Trail">The answers. Whoever made the link may have made them up: see <see cref="Trail.Walk"/>.</param>
/// <param name="Version">The version of the journey (<see cref="Journey.Version"/>), or null where it does not say.</param>
/// <param name="Day">The day on which it was made, in the United Kingdom, or null where it does not say.</param>
public sealed record JourneyLink(Trail Trail, string? Version, DateOnly? Day)
{
    /// <summary>The name of the answers in the query.</summary>
    public const string AnswersKey = "answers";

    /// <summary>The name of the version in the query.</summary>
    public const string VersionKey = "version";

    /// <summary>The name of the day in the query.</summary>
    public const string DayKey = "day";

    // No conversation has as many; what is longer was not made here.
    private const int MostAnswers = 100;
    private const int LongestVersion = 64;
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The beginning of the journey.</summary>
    public static JourneyLink Start { get; } = new(Trail.Empty, null, null);

    /// <summary>The answers as the query carries them, escaped; empty where there are none.</summary>
    public string Answers => string.Join(',', Trail.Answers.Select(answer => Text(answer, Escaped)));

    /// <summary>
    /// The same without escapes, as <see cref="Read"/> takes them: for a field of a form, which the browser escapes when it
    /// sends it.
    /// </summary>
    public string PlainAnswers => string.Join(',', Trail.Answers.Select(answer => Text(answer, text => text)));

    /// <summary>The query, without a question mark; empty for <see cref="Start"/>.</summary>
    public string Query
    {
        get
        {
            var parts = new List<string>(3);
            if (!Trail.Answers.IsEmpty)
            {
                parts.Add($"{AnswersKey}={Answers}");
            }
            if (Version is not null)
            {
                parts.Add($"{VersionKey}={Uri.EscapeDataString(Version)}");
            }
            if (Day is { } day)
            {
                parts.Add($"{DayKey}={day.ToString(DayForm, CultureInfo.InvariantCulture)}");
            }
            return string.Join('&', parts);
        }
    }

    /// <summary>Reads the parts of a query, decoded. What is not in the form that is written here is left out.</summary>
    /// <param name="answers">The answers, or null.</param>
    /// <param name="version">The version, or null.</param>
    /// <param name="day">The day, or null.</param>
    public static JourneyLink Read(string? answers, string? version, string? day) =>
        new(
            new Trail([.. (answers ?? string.Empty).Split(',').Take(MostAnswers).Select(ReadAnswer).OfType<Answer>()]),
            version is { Length: > 0 and <= LongestVersion } ? version : null,
            DateOnly.TryParseExact(day, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
                ? read
                : null
        );

    // A value is words and numbers; blanks would be written as three characters each.
    private static string Text(Answer answer, Func<string, string> escape)
    {
        var made = $"{escape(answer.Question)}.{escape(answer.Choice)}";
        return answer.Value is { } value ? $"{made}~{escape(value.Replace(' ', '_'))}" : made;
    }

    private static string Escaped(string text) =>
        Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal);

    private static Answer? ReadAnswer(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var mark = text.IndexOf('~', StringComparison.Ordinal);
        var end = mark < 0 ? text.Length : mark;
        return dot < 1 || dot + 1 >= end
            ? null
            : new Answer(text[..dot], text[(dot + 1)..end], mark < 0 ? null : text[(mark + 1)..].Replace('_', ' '));
    }
}
