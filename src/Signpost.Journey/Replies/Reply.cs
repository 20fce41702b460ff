using System.Collections.Immutable;

namespace Signpost;

/// <summary>What the bot says in one turn, with no channel in it.</summary>
/// <param name="Blocks">The parts, in order.</param>
/// <param name="Options">What can be picked, numbered from 1 in this order; may be empty.</param>
public sealed record Reply(ImmutableArray<Block> Blocks, ImmutableArray<Option> Options);
