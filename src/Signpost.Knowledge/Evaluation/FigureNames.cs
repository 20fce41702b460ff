using System.Collections.Immutable;

namespace Signpost.Knowledge.Evaluation;

/// <summary>The names of the figures of an evaluation. A name never changes its meaning.</summary>
public static class FigureNames
{
    /// <summary>Of the queries that should be answered: those whose first suggestion is right.</summary>
    public const string Top1 = "top-1";

    /// <summary>Of the queries that should be answered: those with a right scheme among the first three suggestions.</summary>
    public const string Top3 = "top-3";

    /// <summary>Of the queries that are not for us, or of people in danger: those that are answered with schemes.</summary>
    public const string OffTopic = "off-topic";

    /// <summary>Of the vague queries: those that are asked about.</summary>
    public const string Vague = "vague";

    /// <summary>Of the queries of people in danger: those that get the safety line.</summary>
    public const string Safety = "safety";

    /// <summary>Of the queries that ask for a person: those that are offered one.</summary>
    public const string Human = "human";

    /// <summary>All of them, in the order in which they are told.</summary>
    public static ImmutableArray<string> All { get; } = [Top1, Top3, OffTopic, Vague, Safety, Human];
}
