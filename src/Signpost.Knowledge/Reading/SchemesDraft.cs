using System.Collections.Immutable;

namespace Signpost.Knowledge.Reading;

/// <summary>What the scheme files say, with empty texts where something was reported.</summary>
/// <param name="Schemes">The schemes that could be read, by file name.</param>
/// <param name="IsWhole">Whether every file was read with its ids, so that an unknown id is one indeed.</param>
internal sealed record SchemesDraft(ImmutableArray<Scheme> Schemes, bool IsWhole);
