using System.Collections.Immutable;

namespace Signpost;

/// <summary>What is told of a scheme that somebody asked for.</summary>
/// <param name="Name">
/// The name of the scheme that is told of: the one that was asked for, or what has taken its place.
/// </param>
/// <param name="Blocks">What is told, in order.</param>
/// <param name="Check">The scheme whose check can be begun, or null.</param>
/// <param name="SeeAlso">Schemes worth a look instead, where the one that is told of has closed.</param>
public sealed record ToldScheme(
    string Name,
    ImmutableArray<Block> Blocks,
    SchemeOnDay? Check,
    ImmutableArray<SchemeOnDay> SeeAlso
);
