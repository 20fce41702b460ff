using Signpost.Knowledge.Paths;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Compare;

/// <summary>What an answer does in two trees.</summary>
/// <param name="To">Where it leads.</param>
/// <param name="Taken">The arrow that is taken in each tree; null where it stays where it is, or has nowhere to go.</param>
/// <param name="Answer">The answer; null where it was given before.</param>
internal sealed record JointArrow(JointState To, Both<Arrow?> Taken, PathAnswer? Answer);
