namespace Signpost.Bot.Tests.Authentication;

/// <summary>The keys of the tests: those that the two test issuers publish, and one that nobody does.</summary>
internal static class TestKeys
{
    private const string AnyTenant = "https://login.microsoftonline.com/{tenantid}/v2.0";

    public static TestKey First { get; } = new("first") { Endorsements = ["msteams", "webchat", "directline"] };

    public static TestKey Second { get; } = new("second") { Endorsements = ["msteams"] };

    public static TestKey ForWebChat { get; } = new("for-web-chat") { Endorsements = ["webchat", "MSTeams"] };

    public static TestKey Unendorsed { get; } = new("unendorsed");

    public static TestKey EndorsedForNothing { get; } = new("endorsed-for-nothing") { Endorsements = [] };

    public static TestKey Short { get; } = new("short", 1_024) { Endorsements = ["msteams"] };

    public static TestKey ForEncryption { get; } = new("for-encryption") { Endorsements = ["msteams"], Use = "enc" };

    public static TestKey OfEntra { get; } = new("of-entra") { Issuer = AnyTenant };

    public static TestKey OfOtherTenant { get; } =
        new("of-other-tenant")
        {
            Issuer = "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0",
        };

    public static TestKey Unpublished { get; } = new("unpublished") { Endorsements = ["msteams"] };

    public static TestKey[] OfChannels { get; } =
    [First, Second, ForWebChat, Unendorsed, EndorsedForNothing, Short, ForEncryption];

    public static TestKey[] OfEntraTenants { get; } = [OfEntra, OfOtherTenant];
}
