namespace Signpost;

/// <summary>Where the facts of R&amp;D relief are written down.</summary>
public static class ReliefSources
{
    private static readonly DateOnly Checked = new(2026, 11, 22);

    /// <summary>The collection that leads through a claim step by step.</summary>
    public static Source Collection { get; } =
        Page(
            "Claiming Research and Development (R&D) tax relief",
            "https://gov.uk/government/collections/research-and-development-rd-tax-relief"
        );

    /// <summary>The merged scheme and ERIS.</summary>
    public static Source MergedScheme { get; } =
        Page(
            "Research and Development tax relief: the merged scheme and enhanced intensive support",
            "https://gov.uk/guidance/research-and-development-rd-tax-relief-the-merged-scheme-and-enhanced-rd-intensive-support"
        );

    /// <summary>The rates by year.</summary>
    public static Source Rates { get; } = Paper("Finerva: Changes to R&D Tax Relief Rates");

    /// <summary>Telling HMRC beforehand.</summary>
    public static Source Notification { get; } =
        Page(
            "Tell HMRC you want to claim Research and Development (R&D) tax relief",
            "https://gov.uk/guidance/tell-hmrc-that-youre-planning-to-claim-research-and-development-rd-tax-relief"
        );

    /// <summary>The additional information form.</summary>
    public static Source AdditionalInformation { get; } =
        Page(
            "Additional information you must submit before you claim for Research and Development tax relief",
            "https://gov.uk/guidance/submit-detailed-information-before-you-claim-research-and-development-rd-tax-relief"
        );

    /// <summary>The time limit of a claim.</summary>
    public static Source TimeLimit { get; } = Manual("CIRD81800");

    /// <summary>Who is small or medium-sized.</summary>
    public static Source Size { get; } = Manual("CIRD98560");

    /// <summary>Who may claim ERIS.</summary>
    public static Source Eris { get; } = Manual("CIRD121000");

    /// <summary>Work done abroad.</summary>
    public static Source Overseas { get; } = Manual("CIRD150500");

    /// <summary>Contracted-out R&amp;D.</summary>
    public static Source ContractedOut { get; } = Manual("CIRD161000");

    /// <summary>The PAYE cap.</summary>
    public static Source Cap { get; } = Paper("AccountingWEB, 23 April 2024, on the PAYE and NIC cap");

    /// <summary>Grants and other subsidies.</summary>
    public static Source Subsidy { get; } = Paper("ForrestBrown: Subsidised expenditure");

    /// <summary>What counts of payments to contractors.</summary>
    public static Source Contractors { get; } = Paper("ForrestBrown on overseas costs and externally provided workers");

    /// <summary>Targeted advance assurance.</summary>
    public static Source AdvanceAssurance { get; } = Paper("ACCA In Practice, May 2026, on targeted advance assurance");

    /// <summary>What no page that was read says.</summary>
    public static Source NotSettled { get; } =
        new("No page that we have read settles this", Url: null, Checked, Confidence.CheckFirst);

    private static Source Page(string title, string url) => new($"GOV.UK: {title}", url, Checked, Confidence.Confirmed);

    private static Source Manual(string page) => new($"HMRC manual, {page}", Url: null, Checked, Confidence.Confirmed);

    private static Source Paper(string title) => new(title, Url: null, Checked, Confidence.Confirmed);
}
