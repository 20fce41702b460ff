using System.Collections.Immutable;
using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds nodes that no answer leads to, and answers that lead in a circle.</summary>
internal sealed class TreeShape
{
    private readonly Draft _draft;
    private readonly FindingLog _log;
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);

    private TreeShape(Draft draft, FindingLog log)
    {
        _draft = draft;
        _log = log;
        foreach (var node in draft.Tree.Nodes.Where(node => node.Id.Length > 0))
        {
            _nodes.TryAdd(node.Id, node);
        }
    }

    public static void Check(Draft draft, FindingLog log)
    {
        var shape = new TreeShape(draft, log);
        shape.CheckStart();
        shape.CheckCircles();
        shape.CheckReach();
    }

    private void CheckStart()
    {
        if (_nodes.GetValueOrDefault(_draft.Tree.Start) is Outcome)
        {
            _log.Error(
                _draft.Tree.StartAt,
                FindingCode.StartNotQuestion,
                $"The journey starts at `{_draft.Tree.Start}`, which is an outcome; start at a question."
            );
        }
    }

    private void CheckCircles()
    {
        var done = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        foreach (var root in _draft.Tree.Questions)
        {
            FollowFrom(root, done);
        }
    }

    private void FollowFrom(Question root, HashSet<Node> done)
    {
        var path = new List<Question>();
        var pending = new Stack<(Question Question, ImmutableArray<Way> Ways, int Next)>();
        Enter(root);
        while (pending.TryPop(out var step))
        {
            if (step.Next == step.Ways.Length)
            {
                path.RemoveAt(path.Count - 1);
                continue;
            }
            pending.Push(step with { Next = step.Next + 1 });
            var way = step.Ways[step.Next];
            if (_nodes.GetValueOrDefault(way.Next) is not Question next)
            {
                continue;
            }
            var start = done.Contains(next) ? path.FindIndex(question => ReferenceEquals(question, next)) : -1;
            if (start >= 0)
            {
                ReportCircle(way, path.Skip(start).Append(next));
            }
            Enter(next);
        }

        void Enter(Question question)
        {
            if (done.Add(question))
            {
                path.Add(question);
                pending.Push((question, [.. question.Ways], 0));
            }
        }
    }

    private void ReportCircle(Way way, IEnumerable<Question> questions)
    {
        var circle = string.Join(" → ", questions.Select(question => $"`{question.Id}`"));
        _log.Error(
            _draft.Origins.At(Writer(way), "next"),
            FindingCode.TreeCycle,
            $"This choice leads back to a question that was asked before: {circle}; let it lead on to another one."
        );
    }

    private void CheckReach()
    {
        var leadSomewhere = _draft.Tree.Questions.SelectMany(question => question.Ways).All(HasNext);
        if (
            !_draft.Tree.IsSound
            || !_draft.Tree.IsWhole
            || !_draft.Schemes.IsWhole
            || !leadSomewhere
            || _nodes.GetValueOrDefault(_draft.Tree.Start) is not Question start
        )
        {
            return;
        }
        var reached = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        Reach(start, reached);
        foreach (var check in _draft.Schemes.Schemes.Select(scheme => scheme.Check).OfType<Check>())
        {
            if (_nodes.GetValueOrDefault(check.Question) is { } branch)
            {
                Reach(branch, reached);
            }
        }
        var rest = _draft.Tree.Nodes.Where(node => !reached.Contains(node)).ToList();
        var ledTo = rest.SelectMany(node => Next(node).Where(next => !ReferenceEquals(next, node)))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var node in rest.OrderBy(node => ledTo.Contains(node)))
        {
            if (reached.Contains(node))
            {
                continue;
            }
            Reach(node, reached);
            _log.Error(
                _draft.Origins.At(node, "id"),
                FindingCode.Unreachable,
                $"No choice leads to `{node.Id}`; let a choice lead here with `next: {node.Id}`, or delete it."
            );
        }
    }

    private bool HasNext(Way way) => _nodes.ContainsKey(way.Next);

    private IEnumerable<Node> Next(Node node) =>
        node is Question question ? question.Ways.Select(way => _nodes[way.Next]) : [];

    /// <summary>The part of the file that the way is written in.</summary>
    private static object Writer(Way way) =>
        (object?)way.Choice.Detours.FirstOrDefault(detour => detour.When == way.When) ?? way.Choice;

    private void Reach(Node from, HashSet<Node> reached)
    {
        var pending = new Stack<Node>([from]);
        while (pending.TryPop(out var node))
        {
            if (reached.Add(node))
            {
                foreach (var next in Next(node))
                {
                    pending.Push(next);
                }
            }
        }
    }
}
