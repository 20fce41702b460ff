namespace Signpost.Pages.Text;

/// <summary>A stretch of text.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsBold">Whether it stands out.</param>
/// <param name="Address">The https address that it leads to, or null.</param>
public sealed record TextRun(string Text, bool IsBold = false, string? Address = null);
