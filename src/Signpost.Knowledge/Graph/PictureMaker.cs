using System.Globalization;
using Signpost.Knowledge.Paths;

namespace Signpost.Knowledge.Graph;

/// <summary>Walks a tree and notes what a picture of it shows.</summary>
internal sealed class PictureMaker
{
    private readonly Journey _journey;
    private readonly DateOnly _day;
    private readonly ILookup<string, string> _checks;
    private readonly ILookup<string, string>? _schemes;

    public PictureMaker(Journey journey, DateOnly day, bool withSchemes)
    {
        _journey = journey;
        _day = day;
        _checks = journey
            .Schemes.Where(scheme => scheme.Check is not null)
            .Select(scheme => (scheme.Check!.Question, scheme.On(day)?.Name))
            .Where(check => check.Name is not null)
            .ToLookup(check => check.Question, check => check.Name!, StringComparer.Ordinal);
        _schemes = withSchemes ? SchemesInReach(journey, day) : null;
    }

    public TreePicture Make(string? start)
    {
        var nodes = Reach(start is null ? Beginnings() : [Question(start)]);
        return new TreePicture(
            _journey.Version,
            _day,
            [.. nodes.Select(Node)],
            [.. nodes.OfType<Question>().SelectMany(Edges)]
        );
    }

    /// <summary>
    /// The names of the schemes that each outcome can point to: those which some answers on the way there fit. How many
    /// an outcome shows at the most plays no part.
    /// </summary>
    private static ILookup<string, string> SchemesInReach(Journey journey, DateOnly day)
    {
        var paths = JourneyPaths
            .Of(journey.Content, day)
            .Schemes.ToDictionary(scheme => scheme.Scheme, StringComparer.Ordinal);
        return journey
            .LiveOn(day)
            .OrderBy(scheme => scheme.Name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(scheme => Outcomes(paths[scheme.Scheme.Id]).Select(outcome => (outcome, scheme.Name)))
            .ToLookup(pair => pair.outcome, pair => pair.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Outcomes(SchemePaths scheme) =>
        scheme.Reaches.Select(reach => reach.Outcome).Distinct(StringComparer.Ordinal);

    private IEnumerable<Node> Beginnings() =>
        _journey
            .Content.Starts.Where(id => Same(id, _journey.Start.Id) || _checks.Contains(id))
            .Select(id => _journey.FindNode(id)!);

    private static bool Same(string id, string other) => string.Equals(id, other, StringComparison.Ordinal);

    private Question Question(string id) =>
        _journey.FindNode(id) as Question ?? throw new ArgumentException($"There is no question `{id}`.", nameof(id));

    /// <summary>What can be reached, depth first, so that a layout which keeps this order keeps branches together.</summary>
    private List<Node> Reach(IEnumerable<Node> beginnings)
    {
        var reached = new List<Node>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<Node>(beginnings.Reverse());
        while (pending.TryPop(out var node))
        {
            if (!seen.Add(node.Id))
            {
                continue;
            }
            reached.Add(node);
            foreach (var way in (node as Question)?.Ways.Reverse() ?? [])
            {
                pending.Push(_journey.FindNode(way.Next)!);
            }
        }
        return reached;
    }

    private PictureNode Node(Node node) =>
        node switch
        {
            Question question => new PictureNode(question.Id, IsQuestion: true, question.Text)
            {
                IsStart = Same(question.Id, _journey.Start.Id),
                Checks = [.. _checks[question.Id]],
            },
            Outcome outcome => new PictureNode(outcome.Id, IsQuestion: false, FirstSentence.Of(outcome.Text))
            {
                Notes = [.. Notes(outcome)],
                Schemes = [.. _schemes?[outcome.Id] ?? []],
            },
            _ => throw new InvalidOperationException($"`{node.Id}` is neither a question nor an outcome."),
        };

    private static IEnumerable<string> Notes(Outcome outcome)
    {
        if (outcome.Calculation is { } calculation)
        {
            yield return calculation switch
            {
                Calculation.ResearchRelief => "Works out the R&D tax relief",
                _ => throw new InvalidOperationException($"There are no words for the calculation {calculation} yet."),
            };
        }
        yield return outcome.Most == 1
            ? "Shows one scheme"
            : string.Create(CultureInfo.InvariantCulture, $"Shows up to {outcome.Most} schemes");
    }

    private static IEnumerable<PictureEdge> Edges(Question question) =>
        question
            .Ways.GroupBy(way => way.Next, StringComparer.Ordinal)
            .Select(ways => new PictureEdge(question.Id, ways.Key, [.. ways.Select(Condition)]));

    private static EdgeCondition Condition(Way way) => new(way.Choice.Label, way.When);
}
