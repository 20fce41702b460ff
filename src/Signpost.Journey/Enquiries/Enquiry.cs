using System.Collections.Immutable;

namespace Signpost;

/// <summary>A confirmed request for a person to follow up.</summary>
public sealed record Enquiry
{
    /// <summary>What the person was given to quote; see <see cref="EnquiryReference"/>.</summary>
    public required string Reference { get; init; }

    /// <summary>The key of the conversation that made it.</summary>
    public required string ConversationKey { get; init; }

    /// <summary>The seed of that conversation (<see cref="Conversation.Seed"/>).</summary>
    public string ConversationSeed { get; init; } = string.Empty;

    /// <summary>The day on which it was begun; it is filed under this month.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>The organisation that they speak for.</summary>
    public required string Organisation { get; init; }

    /// <summary>The e-mail address to answer to.</summary>
    public required string Email { get; init; }

    /// <summary>What sort of body it is, or null on enquiries from before this was asked.</summary>
    public OrganisationKind? OrganisationKind { get; init; }

    /// <summary>How they would like to be contacted.</summary>
    public ContactWay Way { get; init; }

    /// <summary>The telephone number, or null unless they would like to be called.</summary>
    public string? Phone { get; init; }

    /// <summary>When they are best called, in their own words, or null.</summary>
    public string? BestTime { get; init; }

    /// <summary>What they need, in their own words.</summary>
    public required string Need { get; init; }

    /// <summary>The wording that they agreed to when asked whether they may be contacted.</summary>
    public required Consent Consent { get; init; }

    /// <summary>The organisations that their details may be passed on to; each was agreed to by itself.</summary>
    public ImmutableArray<PassOnConsent> PassOn
    {
        // Enquiries from before this was asked are read without any.
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>The version of the journey that they walked.</summary>
    public required string JourneyVersion { get; init; }

    /// <summary>The answers, as ids.</summary>
    public required Trail Trail { get; init; }

    /// <summary>The answers, as the person saw them.</summary>
    public required ImmutableArray<SummaryLine> Answers { get; init; }

    /// <summary>The ids of the schemes that fitted when the enquiry was sent, best first; empty before an outcome.</summary>
    public required ImmutableArray<string> Schemes { get; init; }
}
