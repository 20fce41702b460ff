using System.Collections.Immutable;

namespace Signpost.Advisers.Export;

/// <summary>
/// The questions that an export has a column for. Enquiries were answered on different versions of the tree, so all of
/// them are looked at before the first line is written.
/// </summary>
public sealed class ExportColumns
{
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);

    private ExportColumns(IEnumerable<KeyValuePair<string, Asked>> questions, int enquiries)
    {
        Enquiries = enquiries;
        // Enquiries come in the order of their references, which is that of chance.
        var ordered = questions
            .OrderBy(question => question.Value.Place)
            .ThenBy(question => question.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var (id, _) in ordered)
        {
            _byId.Add(id, _byId.Count);
        }
        Names =
        [
            .. ordered.Select(question =>
                ordered.Count(other => string.Equals(other.Value.Text, question.Value.Text, StringComparison.Ordinal))
                > 1
                    ? $"{question.Value.Text} ({question.Key})"
                    : question.Value.Text
            ),
        ];
    }

    /// <summary>How many enquiries were looked at.</summary>
    public int Enquiries { get; }

    /// <summary>
    /// The names of the columns, those first that were answered earliest in any conversation, and then by their ids: each
    /// question as it was worded last, with its id behind it where two are worded alike.
    /// </summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Looks at the enquiries.</summary>
    /// <param name="enquiries">The enquiries; they are read once, one after the other.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<ExportColumns> OfAsync(
        IAsyncEnumerable<RecordedEnquiry> enquiries,
        CancellationToken cancellationToken
    )
    {
        Dictionary<string, Asked> questions = new(StringComparer.Ordinal);
        var count = 0;
        await foreach (var recorded in enquiries.WithCancellation(cancellationToken))
        {
            count++;
            foreach (var (place, (id, line)) in AnswersOf(recorded.Enquiry).Index())
            {
                Asked asked = new(line.Label, recorded.RecordedAt, place);
                questions[id] = questions.TryGetValue(id, out var before) ? before.And(asked) : asked;
            }
        }
        return new ExportColumns(questions, count);
    }

    /// <summary>
    /// The answers of an enquiry by column, and then what was answered to questions that have none, because they came in
    /// after the columns had been settled.
    /// </summary>
    internal (string?[] ByColumn, string? Others) Read(Enquiry enquiry)
    {
        var byColumn = new string?[_byId.Count];
        List<string> others = [];
        foreach (var (id, line) in AnswersOf(enquiry))
        {
            if (_byId.TryGetValue(id, out var column))
            {
                byColumn[column] = byColumn[column] is { } before ? $"{before}; {line.Value}" : line.Value;
            }
            else
            {
                others.Add($"{line.Label} {line.Value}");
            }
        }
        return (byColumn, others.Count == 0 ? null : string.Join('\n', others));
    }

    private static IEnumerable<(string Id, SummaryLine Line)> AnswersOf(Enquiry enquiry) =>
        enquiry.Trail.Answers.Length == enquiry.Answers.Length
            ? enquiry.Trail.Answers.Zip(enquiry.Answers, (answer, line) => (IdOf(answer), line))
            : enquiry.Answers.Select(line => (line.Label, line));

    private static string IdOf(Answer answer) => answer.CheckOf is null ? answer.Question : answer.Choice;

    /// <summary>How a question was worded last, and the earliest place that it had among the answers of an enquiry.</summary>
    private readonly record struct Asked(string Text, DateTimeOffset At, int Place)
    {
        public Asked And(Asked other) => (other.At >= At ? other : this) with { Place = Math.Min(Place, other.Place) };
    }
}
