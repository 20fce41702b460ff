using System.Collections.Immutable;
using System.Text.Json;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Journeys;

/// <summary>
/// A journey's content as entities: one for each node and scheme, and the head, which is written last and so proves
/// that the others are there.
/// </summary>
internal static class JourneyRows
{
    public const string Head = "head";
    private const string Json = "json";
    private const string Order = "order";

    public static IEnumerable<TableEntity> Write(string version, JourneyContent content)
    {
        var head = content with { Questions = [], Outcomes = [], Schemes = [] };
        return
        [
            .. content.Questions.Select(
                (question, i) => Row(version, $"question|{question.Id}", i, Alone(content, question))
            ),
            .. content.Outcomes.Select(
                (outcome, i) => Row(version, $"outcome|{outcome.Id}", i, Alone(content, outcome))
            ),
            .. content.Schemes.Select((scheme, i) => Row(version, $"scheme|{scheme.Id}", i, Alone(content, scheme))),
            Row(version, Head, 0, head),
        ];
    }

    /// <summary>The content of the rows of one version, or null when the head is not among them.</summary>
    public static JourneyContent? Read(IEnumerable<TableEntity> rows)
    {
        JourneyContent? head = null;
        var parts = new List<(int Order, JourneyContent Part)>();
        foreach (var row in rows)
        {
            var part = JsonSerializer.Deserialize(ChunkedText.Get(row, Json)!, JourneyJson.Default.JourneyContent)!;
            if (string.Equals(row.RowKey, Head, StringComparison.Ordinal))
            {
                head = part;
            }
            else
            {
                parts.Add((row.GetInt32(Order)!.Value, part));
            }
        }
        var ordered = parts.OrderBy(part => part.Order).Select(part => part.Part).ToImmutableArray();
        return head is null
            ? null
            : head with
            {
                Questions = [.. ordered.SelectMany(part => part.Questions)],
                Outcomes = [.. ordered.SelectMany(part => part.Outcomes)],
                Schemes = [.. ordered.SelectMany(part => part.Schemes)],
            };
    }

    private static JourneyContent Alone(JourneyContent content, Question question) =>
        Nothing(content) with
        {
            Questions = [question],
        };

    private static JourneyContent Alone(JourneyContent content, Outcome outcome) =>
        Nothing(content) with
        {
            Outcomes = [outcome],
        };

    private static JourneyContent Alone(JourneyContent content, Scheme scheme) =>
        Nothing(content) with
        {
            Schemes = [scheme],
        };

    private static JourneyContent Nothing(JourneyContent content) =>
        content with
        {
            Greeting = string.Empty,
            Start = string.Empty,
            Consent = new Consent(string.Empty, string.Empty),
            Questions = [],
            Outcomes = [],
            Schemes = [],
            Terms = [],
        };

    private static TableEntity Row(string version, string key, int order, JourneyContent part)
    {
        var row = new TableEntity(version, key) { [Order] = order };
        ChunkedText.Set(row, Json, JsonSerializer.Serialize(part, JourneyJson.Default.JourneyContent));
        return row;
    }
}
