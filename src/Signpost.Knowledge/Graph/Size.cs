namespace Signpost.Knowledge.Graph;

/// <summary>How large something is drawn.</summary>
/// <param name="Width">From left to right, in pixels.</param>
/// <param name="Height">From top to bottom, in pixels.</param>
public readonly record struct Size(int Width, int Height);
