using System.Collections.Immutable;
using Signpost.Advisers.Access;
using Signpost.Advisers.Addresses;
using Signpost.Advisers.Words;

namespace Signpost.Advisers.Views;

/// <summary>The page of one enquiry.</summary>
/// <param name="Visitor">Who looks.</param>
/// <param name="Enquiry">The enquiry.</param>
/// <param name="Schemes">The schemes that were shown.</param>
/// <param name="Form">The follow-up form.</param>
public sealed record EnquiryView(Visitor Visitor, FollowedEnquiry Enquiry, SchemesView Schemes, FollowUpForm Form)
{
    /// <summary>The list that it was opened from.</summary>
    public InboxQuery List { get; init; } = new();

    /// <summary>What was just saved, as a full sentence, or null.</summary>
    public string? Saved { get; init; }

    /// <summary>Why the form is shown once more, as full sentences, or null.</summary>
    public string? Notice { get; init; }

    /// <summary>What others have done since the adviser opened the form, newest first; empty for nothing.</summary>
    public ImmutableArray<ToldEntry> Since { get; init; } = [];

    /// <summary>Whether the same form was saved before, with other contents: what was saved is in <see cref="Since"/>.</summary>
    public bool IsSentTwice { get; init; }
}
