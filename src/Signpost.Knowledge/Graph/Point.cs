namespace Signpost.Knowledge.Graph;

/// <summary>A place in a drawing.</summary>
/// <param name="X">To the right of the left border, in pixels.</param>
/// <param name="Y">Below the top border, in pixels.</param>
public readonly record struct Point(int X, int Y);
