namespace Signpost;

/// <summary>
/// What sort of body somebody enquires for. The rules on direct marketing by electronic mail protect sole traders and
/// ordinary partnerships as they do private people, but not companies.
/// (Information Commissioner's Office, "Business-to-business marketing")
/// </summary>
public enum OrganisationKind
{
    /// <summary>A company or a limited liability partnership.</summary>
    Company,

    /// <summary>A sole trader, or a partnership that is not a limited liability partnership.</summary>
    SoleTrader,

    /// <summary>A public body, a university or a charity.</summary>
    PublicOrCharity,

    /// <summary>Nothing has been set up yet: the person stands for themselves.</summary>
    NotSetUp,
}
