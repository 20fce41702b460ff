using System.Collections.Immutable;

namespace Signpost;

/// <summary>What the bot says in one turn, with no channel in it.</summary>
/// <param name="Blocks">The parts, in order.</param>
/// <param name="Options">What can be picked, numbered from 1 in this order; may be empty.</param>
/// <param name="At">
/// The place that the reply is shown at (<see cref="Conversation.Place"/>). Every button of it carries this, so that one
/// that is pressed later is known to be an old one. Empty where there is nothing to press.
/// </param>
public sealed record Reply(ImmutableArray<Block> Blocks, ImmutableArray<Option> Options, string At = "")
{
    /// <summary>Where the results that this reply shows can be found again and shared, or null where it shows none.</summary>
    public JourneyLink? Link { get; init; }
}
