using System.Collections.Immutable;

namespace Signpost;

/// <summary>What a phrase plainly says of somebody.</summary>
/// <param name="Facts">The terms that it is a phrase of.</param>
/// <param name="Places">The numbers of the places that it is about; see <see cref="Signpost.Places"/>.</param>
/// <param name="IsBackground">Whether it says who or where somebody is, and not what they want.</param>
internal sealed record Mention(ImmutableArray<HeardFact> Facts, int[] Places, bool IsBackground);
