using System.Collections.Immutable;

namespace Signpost.Knowledge.Evaluation;

/// <summary>How well a journey understands labelled queries on a day.</summary>
public sealed class KnowledgeEvaluation
{
    private readonly Dictionary<(Decision Label, Decision Given), int> _counts;

    private KnowledgeEvaluation(DateOnly day, ImmutableArray<JudgedQuery> queries, Journey journey)
    {
        Day = day;
        Queries = queries;
        _counts = queries
            .CountBy(query => (query.Label.Decision, query.Understood.Decision))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        Figures = [.. FiguresOf(queries)];
        Schemes = [.. SchemesOf(queries, journey)];
        Misses =
        [
            .. queries
                .Where(query => !query.IsRight)
                .OrderBy(Gravity)
                .ThenByDescending(query => query.Lead)
                .ThenBy(query => query.Label.At.Line),
        ];
    }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>All queries, in their order.</summary>
    public ImmutableArray<JudgedQuery> Queries { get; }

    /// <summary>The figures, in the order of <see cref="FigureNames.All"/>.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>The schemes that are the best answer to a query, the least often right first, then by id.</summary>
    public ImmutableArray<SchemeFigures> Schemes { get; }

    /// <summary>
    /// The queries that go wrong, the worst first: people in danger who are not told whom to turn to, then wrong answers by
    /// how far they lie ahead of a right one, then the others.
    /// </summary>
    public ImmutableArray<JudgedQuery> Misses { get; }

    /// <summary>Evaluates a journey.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="queries">The queries; the journey has all their schemes.</param>
    /// <param name="day">The day, in the United Kingdom.</param>
    public static KnowledgeEvaluation Of(Journey journey, ImmutableArray<LabelledQuery> queries, DateOnly day) =>
        Of(journey, [.. queries.Select(query => JudgedQuery.Of(query, journey, day))], day);

    /// <summary>Evaluates what was made of queries.</summary>
    internal static KnowledgeEvaluation Of(Journey journey, ImmutableArray<JudgedQuery> queries, DateOnly day) =>
        new(day, queries, journey);

    /// <summary>How many queries should get one decision and get another, or the same.</summary>
    /// <param name="label">What they should get.</param>
    /// <param name="given">What they get.</param>
    public int Count(Decision label, Decision given) => _counts.GetValueOrDefault((label, given));

    /// <summary>The figure with a name.</summary>
    /// <param name="name">One of <see cref="FigureNames"/>.</param>
    /// <exception cref="ArgumentException">There is no such figure.</exception>
    public Share Share(string name) =>
        Figures.FirstOrDefault(figure => string.Equals(figure.Name, name, StringComparison.Ordinal))?.Share
        ?? throw new ArgumentException($"There is no figure “{name}”.", nameof(name));

    private static IEnumerable<Figure> FiguresOf(ImmutableArray<JudgedQuery> queries)
    {
        var answer = Labelled(Decision.Answer);
        yield return new(FigureNames.Top1, "the first suggestion is right", Of(answer, query => query.IsRightFirst));
        yield return new(
            FigureNames.Top3,
            "one of three suggestions is right",
            Of(answer, query => query.IsRightInThree)
        );
        yield return new(
            FigureNames.OffTopic,
            "not for us, or somebody in danger, and answered all the same",
            Of(Labelled(Decision.None, Decision.Safety), query => query.IsAnswered)
        );
        yield return new(FigureNames.Vague, "vague, and asked about", Right(Decision.Clarify));
        yield return new(FigureNames.Safety, "in danger, and told whom to turn to", Right(Decision.Safety));
        yield return new(FigureNames.Human, "asking for a person, and offered one", Right(Decision.Human));

        List<JudgedQuery> Labelled(params ReadOnlySpan<Decision> decisions)
        {
            var wanted = decisions.ToArray();
            return [.. queries.Where(query => wanted.Contains(query.Label.Decision))];
        }

        Share Right(Decision decision) => Of(Labelled(decision), query => query.IsRight);

        static Share Of(List<JudgedQuery> some, Func<JudgedQuery, bool> test) => Evaluation.Share.In(some, test);
    }

    private static IEnumerable<SchemeFigures> SchemesOf(ImmutableArray<JudgedQuery> queries, Journey journey) =>
        queries
            .Where(query => query.Label.Decision is Decision.Answer)
            .GroupBy(query => journey.FindScheme(query.Label.Schemes[0])!.Id, StringComparer.Ordinal)
            .Select(group => (group.Key, Queries: group.ToList()))
            .Select(scheme => new SchemeFigures(
                scheme.Key,
                Evaluation.Share.In(scheme.Queries, query => query.IsRightFirst),
                Evaluation.Share.In(scheme.Queries, query => query.IsRightInThree)
            ))
            .OrderBy(scheme => scheme.First.Part)
            .ThenBy(scheme => scheme.Scheme, StringComparer.Ordinal);

    private static int Gravity(JudgedQuery miss) =>
        miss.Label.Decision is Decision.Safety ? 0
        : miss.IsAnswered ? 1
        : miss.Understood.Decision is Decision.Clarify ? 3
        : 2;
}
