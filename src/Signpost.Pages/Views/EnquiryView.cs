namespace Signpost.Pages.Views;

/// <summary>The enquiry form, or the page on which it is checked before it is sent.</summary>
/// <param name="Link">The place that it is filled in at, as the address says it.</param>
/// <param name="Form">The form and what is in it.</param>
/// <param name="Hidden">What travels with it unseen.</param>
public sealed record EnquiryView(JourneyLink Link, FilledForm Form, HiddenFields Hidden)
{
    /// <summary>The field to begin with, or null for none.</summary>
    public EnquiryField? Focus { get; init; }

    /// <summary>Why the form is shown once more, as full sentences, or null.</summary>
    public string? Notice { get; init; }
}
