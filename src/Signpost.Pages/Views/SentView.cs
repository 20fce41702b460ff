namespace Signpost.Pages.Views;

/// <summary>The page that promises an enquiry.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Link">The place that it was sent from.</param>
public sealed record SentView(string Reference, JourneyLink Link);
