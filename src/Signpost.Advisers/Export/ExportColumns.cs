using System.Collections.Immutable;

namespace Signpost.Advisers.Export;

/// <summary>
/// The questions that an export has a column for. Enquiries were answered on different versions of the tree, so all of
/// them are looked at before the first line is written.
/// </summary>
public sealed class ExportColumns
{
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<DateTimeOffset> _asked = [];

    private ExportColumns() { }

    /// <summary>How many enquiries were looked at.</summary>
    public int Enquiries { get; private set; }

    /// <summary>
    /// The names of the columns, in the order in which the questions were first met: each question as it was worded last,
    /// with its id behind it where two are worded alike.
    /// </summary>
    public ImmutableArray<string> Names =>
        [
            .. _byId.Select(column =>
                _texts.Count(text => string.Equals(text, _texts[column.Value], StringComparison.Ordinal)) > 1
                    ? $"{_texts[column.Value]} ({column.Key})"
                    : _texts[column.Value]
            ),
        ];

    /// <summary>Looks at the enquiries.</summary>
    /// <param name="enquiries">The enquiries; they are read once, one after the other.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<ExportColumns> OfAsync(
        IAsyncEnumerable<RecordedEnquiry> enquiries,
        CancellationToken cancellationToken
    )
    {
        var columns = new ExportColumns();
        await foreach (var recorded in enquiries.WithCancellation(cancellationToken))
        {
            columns.Enquiries++;
            foreach (var (id, line) in AnswersOf(recorded.Enquiry))
            {
                columns.Add(id, line.Label, recorded.RecordedAt);
            }
        }
        return columns;
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

    // Enquiries come in the order of their references, which is not that of time.
    private void Add(string id, string text, DateTimeOffset at)
    {
        if (!_byId.TryGetValue(id, out var column))
        {
            _byId.Add(id, _texts.Count);
            _texts.Add(text);
            _asked.Add(at);
        }
        else if (at >= _asked[column])
        {
            (_texts[column], _asked[column]) = (text, at);
        }
    }
}
