using System.Collections.Immutable;

namespace Signpost.Knowledge.Trees;

/// <summary>
/// A tree with numbers in place of ids, in an order in which every arrow leads to a higher number. What is proved or
/// counted of a tree is worked out along this order, once for each node and not once for each path.
/// </summary>
internal sealed class TreeGraph
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int> _facets;
    private readonly Dictionary<(string Facet, string Term), int> _terms;

    private TreeGraph(
        ImmutableArray<Node> nodes,
        Dictionary<string, int> numbers,
        Dictionary<string, int> facets,
        Dictionary<(string Facet, string Term), int> terms
    )
    {
        Nodes = nodes;
        _numbers = numbers;
        _facets = facets;
        _terms = terms;
        var arrows = ImmutableArray.CreateBuilder<ImmutableArray<Arrow>>(nodes.Length);
        foreach (var node in nodes)
        {
            arrows.Add(ArrowsFrom(node, arrows.Count));
            ArrowCount += arrows[^1].Length;
        }
        Arrows = arrows.MoveToImmutable();
        Below = new AskedBelow(this);
    }

    /// <summary>The nodes by number: each comes after all that lead to it.</summary>
    public ImmutableArray<Node> Nodes { get; }

    /// <summary>The arrows that leave each node, in the order of <see cref="Question.Ways"/>; none at an outcome.</summary>
    public ImmutableArray<ImmutableArray<Arrow>> Arrows { get; }

    /// <summary>The numbers of the questions at which a path can begin, the main one first.</summary>
    public required ImmutableArray<int> Starts { get; init; }

    /// <summary>How many arrows there are in all.</summary>
    public int ArrowCount { get; }

    public int FacetCount => _facets.Count;

    public int TermCount => _terms.Count;

    /// <summary>What can still be asked at and below each node.</summary>
    public AskedBelow Below { get; }

    /// <summary>The graph of a tree that has been proved.</summary>
    /// <exception cref="ArgumentException">The tree has a gap or a circle.</exception>
    public static TreeGraph Of(JourneyContent content) =>
        Find(content.Questions, content.Outcomes, content.Starts)
        ?? throw new ArgumentException(
            "The tree has a gap or a circle; read it from knowledge files that have no errors.",
            nameof(content)
        );

    /// <summary>The graph, or null where an id is missing or taken, an arrow leads nowhere, or arrows lead in a circle.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="outcomes">The outcomes.</param>
    /// <param name="starts">The main start, which must be a question, then others, of which only questions count.</param>
    public static TreeGraph? Find(
        ImmutableArray<Question> questions,
        ImmutableArray<Outcome> outcomes,
        IEnumerable<string> starts
    )
    {
        var nodes = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var node in questions.Concat<Node>(outcomes))
        {
            if (node.Id.Length is 0 || !nodes.TryAdd(node.Id, node))
            {
                return null;
            }
        }
        if (
            !questions.All(question => IsWhole(question, nodes)) || InOrder(questions, outcomes, nodes) is not { } order
        )
        {
            return null;
        }
        var numbers = new Dictionary<string, int>(order.Length, StringComparer.Ordinal);
        var facets = new Dictionary<string, int>(StringComparer.Ordinal);
        var terms = new Dictionary<(string, string), int>();
        foreach (var node in order)
        {
            numbers.Add(node.Id, numbers.Count);
        }
        foreach (var question in questions)
        {
            facets.TryAdd(question.Facet, facets.Count);
            foreach (var choice in question.Choices)
            {
                terms.TryAdd((question.Facet, choice.Id), terms.Count);
            }
        }
        ImmutableArray<string> begins = [.. starts];
        return nodes.GetValueOrDefault(begins[0]) is Question
            ? new TreeGraph(order, numbers, facets, terms)
            {
                Starts =
                [
                    .. begins
                        .Where(id => nodes.GetValueOrDefault(id) is Question)
                        .Distinct(StringComparer.Ordinal)
                        .Select(id => numbers[id]),
                ],
            }
            : null;
    }

    /// <summary>The number of a node, or -1.</summary>
    public int FindNode(string id) => _numbers.GetValueOrDefault(id, -1);

    /// <summary>The number of a facet that a question settles, or -1.</summary>
    public int FindFacet(string id) => _facets.GetValueOrDefault(id, -1);

    /// <summary>The number of a term that a choice offers, or -1.</summary>
    public int FindTerm(string facet, string term) => _terms.GetValueOrDefault((facet, term), -1);

    /// <summary>The number of the facet that a question settles.</summary>
    public int FacetOf(int question) => _facets[((Question)Nodes[question]).Facet];

    /// <summary>Which nodes a path from <paramref name="start"/> can come to.</summary>
    public bool[] ReachedFrom(int start)
    {
        var reached = new bool[Nodes.Length];
        reached[start] = true;
        for (var node = start; node < reached.Length; node++)
        {
            if (reached[node])
            {
                foreach (var arrow in Arrows[node])
                {
                    reached[arrow.To] = true;
                }
            }
        }
        return reached;
    }

    private static bool IsWhole(Question question, Dictionary<string, Node> nodes) =>
        question.Facet.Length > 0
        && !question.Choices.IsEmpty
        && question.Choices.DistinctBy(choice => choice.Id, StringComparer.Ordinal).Count() == question.Choices.Length
        && question.Choices.All(choice =>
            choice.Id.Length > 0
            && nodes.ContainsKey(choice.Next)
            && choice.Detours.All(detour => nodes.ContainsKey(detour.Next))
        );

    private static ImmutableArray<Node>? InOrder(
        ImmutableArray<Question> questions,
        ImmutableArray<Outcome> outcomes,
        Dictionary<string, Node> nodes
    )
    {
        var waiting = new Dictionary<string, int>(nodes.Count, StringComparer.Ordinal);
        foreach (var way in questions.SelectMany(question => question.Ways))
        {
            waiting[way.Next] = waiting.GetValueOrDefault(way.Next) + 1;
        }
        var ready = new Queue<Node>(
            questions.Concat<Node>(outcomes).Where(node => waiting.GetValueOrDefault(node.Id) is 0)
        );
        var order = ImmutableArray.CreateBuilder<Node>(nodes.Count);
        while (ready.TryDequeue(out var node))
        {
            order.Add(node);
            if (node is not Question question)
            {
                continue;
            }
            foreach (var way in question.Ways)
            {
                if (--waiting[way.Next] is 0)
                {
                    ready.Enqueue(nodes[way.Next]);
                }
            }
        }
        return order.Count == nodes.Count ? order.ToImmutable() : null;
    }

    private ImmutableArray<Arrow> ArrowsFrom(Node node, int number) =>
        node is Question question
            ?
            [
                .. question.Ways.Select(
                    (way, index) =>
                        new Arrow(
                            ArrowCount + index,
                            way,
                            number,
                            _numbers[way.Next],
                            _facets[question.Facet],
                            _terms[(question.Facet, way.Choice.Id)]
                        )
                ),
            ]
            : [];
}
