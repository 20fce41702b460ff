using System.Collections.Immutable;
using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge;

/// <summary>What reading a knowledge folder gave.</summary>
public sealed class KnowledgeReading
{
    internal KnowledgeReading(JourneyContent? content, ImmutableArray<Finding> findings, Origins origins)
    {
        Content = content;
        Findings = findings;
        Origins = origins;
    }

    /// <summary>The knowledge, ready for <see cref="Journey.Compile(JourneyContent)"/>; null exactly when a finding is an error.</summary>
    public JourneyContent? Content { get; }

    /// <summary>Where each part is written down, field by field.</summary>
    internal Origins Origins { get; }

    /// <summary>The findings by file, line and column.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Where a part of <see cref="Content"/> is written down, or null for what is not a part of it.</summary>
    /// <param name="part">
    /// A question, choice, outcome, term, scheme, rule, consent, the everyday words or an entry of theirs: the object
    /// itself and not an equal one.
    /// </param>
    public Position? PositionOf(object part) => Origins.Find(part);
}
