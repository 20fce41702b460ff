namespace Signpost.Pages.Views;

/// <summary>A page that says why an enquiry form could not be taken, and has everything that was typed.</summary>
/// <param name="Link">The place that the form was filled in at.</param>
/// <param name="Entries">What was typed.</param>
/// <param name="Hidden">What travels with it unseen.</param>
/// <param name="Step">What was asked for; the button asks for it again.</param>
public sealed record NotSavedView(JourneyLink Link, FormEntries Entries, HiddenFields Hidden, string Step)
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>What there is to say, as full sentences.</summary>
    public required string Text { get; init; }
}
