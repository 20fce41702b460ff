namespace Signpost.Knowledge.Evaluation;

/// <summary>A labelled query and what was made of it.</summary>
public sealed class JudgedQuery
{
    private readonly HashSet<object> _right;

    private JudgedQuery(LabelledQuery label, Understood understood, HashSet<object> right)
    {
        Label = label;
        Understood = understood;
        _right = right;
    }

    /// <summary>The query and what should be made of it.</summary>
    public LabelledQuery Label { get; }

    /// <summary>What is made of it.</summary>
    public Understood Understood { get; }

    /// <summary>Whether it is answered, and the first suggestion is one of the right schemes.</summary>
    public bool IsRightFirst => IsAnswered && IsRightAt(0);

    /// <summary>Whether it is answered, and one of the first three suggestions is one of the right schemes.</summary>
    public bool IsRightInThree => IsAnswered && Enumerable.Range(0, Understood.MostSchemes).Any(IsRightAt);

    /// <summary>Whether schemes are pointed to.</summary>
    public bool IsAnswered => Understood.Decision is Decision.Answer;

    /// <summary>Whether what is done is what should be: for an answer, with a right scheme first.</summary>
    public bool IsRight => Label.Decision is Decision.Answer ? IsRightFirst : Understood.Decision == Label.Decision;

    /// <summary>How far the first suggestion of an answer lies ahead of the best right one, 0 to 1; 0 for the others.</summary>
    public double Lead =>
        IsAnswered && Understood.Schemes is [var first, ..]
            ? first.Score
                - Understood
                    .Schemes.Where(scheme => _right.Contains(scheme.Scheme))
                    .Select(scheme => scheme.Score)
                    .FirstOrDefault()
            : 0;

    /// <summary>Understands a query on a day, and judges what is made of it.</summary>
    /// <param name="query">The query; the journey has its schemes.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="day">The day, in the United Kingdom.</param>
    public static JudgedQuery Of(LabelledQuery query, Journey journey, DateOnly day) =>
        Of(query, journey.Understand(query.Query, day), journey);

    /// <summary>Judges what is made of a query.</summary>
    internal static JudgedQuery Of(LabelledQuery query, Understood understood, Journey journey) =>
        new(
            query,
            understood,
            // A scheme is one object wherever it is found, and a record is as costly to compare as it is large.
            query
                .Schemes.Select(journey.FindScheme)
                .OfType<Scheme>()
                .ToHashSet<object>(ReferenceEqualityComparer.Instance)
        );

    private bool IsRightAt(int place) =>
        place < Understood.Schemes.Length && _right.Contains(Understood.Schemes[place].Scheme);
}
