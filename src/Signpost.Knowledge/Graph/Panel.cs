namespace Signpost.Knowledge.Graph;

/// <summary>The room of one part of a drawing.</summary>
/// <param name="At">Its top left corner.</param>
/// <param name="Size">How large it is.</param>
public readonly record struct Panel(Point At, Size Size);
