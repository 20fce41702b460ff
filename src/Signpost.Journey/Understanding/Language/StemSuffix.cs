namespace Signpost;

/// <summary>An ending that a stem may lose.</summary>
/// <param name="Ending">The ending.</param>
/// <param name="Replacement">What takes its place.</param>
/// <param name="After">The letters of which one must come before it; empty for any.</param>
/// <param name="InSecond">Whether it must lie in the second region, and not just in the first.</param>
internal readonly record struct StemSuffix(string Ending, string Replacement, string After = "", bool InSecond = false);
