using System.Collections.Immutable;

namespace Signpost.Pages.Text;

/// <summary>A part of what editors wrote about a scheme.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Items">Its lines, each in stretches; at least one.</param>
public sealed record TextBlock(TextBlockKind Kind, ImmutableArray<ImmutableArray<TextRun>> Items);
