using System.Collections.Immutable;

namespace Signpost;

/// <summary>What is said to somebody who may be in danger, in place of anything else.</summary>
/// <param name="Text">Whom to turn to at once, as full sentences.</param>
/// <param name="Words">What people in that danger type: phrases, of which one is enough.</param>
public sealed record SafetyLine(string Text, ImmutableArray<string> Words)
{
    /// <summary>Phrases that are a sign of that danger, except where one of <see cref="Unless"/> is said as well.</summary>
    public ImmutableArray<string> Signs { get; init; } = [];

    /// <summary>Words of people who work against that danger, such as "prevention" or "app".</summary>
    public ImmutableArray<string> Unless { get; init; } = [];
}
