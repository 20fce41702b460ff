using System.Collections.Immutable;
using Signpost.Knowledge.Graph;

namespace Signpost.Cli.Graph;

/// <summary>What places are looked for.</summary>
internal sealed record LayoutRequest(ImmutableArray<Size> Boxes, ImmutableArray<LineSize> Lines);
