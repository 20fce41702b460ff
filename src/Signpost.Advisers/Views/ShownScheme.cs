namespace Signpost.Advisers.Views;

/// <summary>A scheme that somebody was shown.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it was called on that day, or null where the version that was shown is no longer there.</param>
/// <param name="Why">Why it fitted, as it reads within a sentence, or null where that cannot be told.</param>
public sealed record ShownScheme(string Id, string? Name, string? Why);
