using System.Text.Json.Nodes;
using Signpost.Advisers.Tests.Api;
using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Access;

/// <summary>An enquiry can be given to anybody who has been to the inbox, by page and by API.</summary>
public sealed class ColleaguesTests
{
    private const string Address = $"/advisers/api/enquiries/{Some.Reference}";
    private const string List = "/advisers/api/advisers";

    private static readonly Adviser Alan = new("alan-id", "alan@example.org");
    private static readonly Adviser Mary = new("mary-id", "mary@example.org");

    [Fact]
    public async Task WhoeverHasBeenToTheInbox_CanBeGivenANewEnquiry_ByPage()
    {
        await using var app = await StartAsync(Alan);
        await app.GetAsync("/advisers");
        Become(app, Mary);

        var open = await app.OpenAsync();
        Assert.Equal(["me", "nobody", "alan-id"], AdviserForm.In(open.Html, "Save").Choices("assignee"));
        await app.SaveAsync(open, ("assignee", "alan-id"));

        Assert.Equal(Alan, app.Inbox[Some.Reference].FollowUp.Assignee);
    }

    [Fact]
    public async Task WhoeverHasBeenToTheInbox_CanBeGivenANewEnquiry_ByTheApi()
    {
        await using var app = await StartAsync(Mary);
        app.Advisers.Add(Alan);

        var answer = await PatchAsync(app, "alan-id");

        Assert.Equal((200, Alan), (answer.Status, app.Inbox[Some.Reference].FollowUp.Assignee));
    }

    [Fact]
    public async Task SomebodyUnknown_IsGivenNothing()
    {
        await using var app = await StartAsync(Mary);
        app.Advisers.Add(Alan);

        var answer = await PatchAsync(app, "alan");

        Assert.Equal((422, "assignee"), (answer.Status, (string)answer["errors"][0]!["name"]!));
        Assert.Equal(1, app.Inbox[Some.Reference].Revision);
    }

    [Fact]
    public async Task TheApi_ListsThem_AndWhoeverCallsAmongThem()
    {
        await using var app = await StartAsync(Mary);
        app.Advisers.Add(new Adviser("mary-id", "before.she.married@example.org"), Some.Grace, Alan);

        var answer = await ApiCall.OfAsync(app, HttpMethod.Get, List);

        Assert.Equal(["alan-id", "grace-id", "mary-id"], Members(answer, "id"));
        Assert.Equal(["alan@example.org", "grace@example.org", "mary@example.org"], Members(answer, "name"));
        Assert.All(app.Advisers.Ages, age => Assert.Equal(TimeSpan.Zero, age));
    }

    [Fact]
    public async Task EveryVisit_IsKept_WithItsDay_ByPageAndByApi()
    {
        await using var app = await StartAsync(Alan);
        await app.GetAsync("/advisers/insights");
        Become(app, Mary);
        await ApiCall.OfAsync(app, HttpMethod.Get, "/advisers/api/openapi.json");

        Assert.Equal([(Alan, Some.Today), (Mary, Some.Today)], app.Advisers.Seen);
    }

    [Fact]
    public async Task WhoeverIsNotLetIn_IsNotKept()
    {
        await using var app = await StartAsync(Alan);
        app.Headers["X-MS-CLIENT-PRINCIPAL"] = AccessTests.Principal(("oid", "mallory"), ("roles", "Reader"));

        Assert.Equal(403, (await app.GetAsync("/advisers")).Status);
        Assert.Empty(app.Advisers.Seen);
    }

    [Fact]
    public async Task WithoutASignIn_ThereIsOnlyTheOneAdviser_AndNobodyIsKept()
    {
        await using var app = await AdvisersApp.StartAsync();

        var answer = await ApiCall.OfAsync(app, HttpMethod.Get, List);
        var open = await app.OpenAsync();

        Assert.Equal(["local"], Members(answer, "id"));
        Assert.Equal(["me", "nobody"], AdviserForm.In(open.Html, "Save").Choices("assignee"));
        Assert.Empty(app.Advisers.Seen);
        Assert.Empty(app.Advisers.Ages);
    }

    [Fact]
    public async Task TheFilter_OffersThem_AndTheTitleNamesThem_WhereTheyFollowNothingUp()
    {
        await using var app = await StartAsync(Mary);
        app.Advisers.Add(Alan);

        var page = await app.GetAsync("/advisers?assignee=alan-id");

        Assert.Equal(["", "me", "nobody", "alan-id"], AdviserForm.In(page.Html, "Show").Choices("assignee"));
        Assert.Contains("alan@example.org", page.Heading);
        Assert.DoesNotContain("The adviser in the address", page.Text);
        Assert.NotEqual(TimeSpan.Zero, Assert.Single(app.Advisers.Ages));
    }

    [Fact]
    public async Task AVisit_GoesOn_WhereItCannotBeKept()
    {
        await using var app = await StartAsync(Alan);
        app.Advisers.Down = true;

        Assert.Equal(200, (await app.GetAsync("/advisers/insights")).Status);
        var line = Assert.Single(app.Log, line => line.Contains("could not be kept", StringComparison.Ordinal));
        Assert.DoesNotContain("alan", line);
    }

    [Fact]
    public async Task ANameThatIsTooLong_IsCutBetweenCharacters()
    {
        await using var app = await StartAsync(new("alan-id", $"{new string('a', 255)}😀"));

        await app.GetAsync("/advisers");

        Assert.Equal(new string('a', 255), Assert.Single(app.Advisers.Seen).Adviser.Name);
    }

    [Fact]
    public async Task ACallThatIsSentAgain_IsTheSame_AlthoughTheColleagueHasAnotherNameSince()
    {
        await using var app = await StartAsync(Mary);
        app.Advisers.Add(Alan);
        await PatchAsync(app, "alan-id", "once");
        app.Advisers.Add(Alan with { Name = "turing@example.org" });

        var again = await PatchAsync(app, "alan-id", "once");

        Assert.Equal((200, 2), (again.Status, app.Inbox[Some.Reference].Revision));
    }

    private static async Task<AdvisersApp> StartAsync(Adviser adviser)
    {
        var app = await AdvisersApp.StartAsync(
            hosted: true,
            settings: [("WEBSITE_AUTH_ENABLED", "True"), ("Advisers:AllowedRoles:0", "Adviser")]
        );
        Become(app, adviser);
        return app;
    }

    private static void Become(AdvisersApp app, Adviser adviser) =>
        app.Headers["X-MS-CLIENT-PRINCIPAL"] = AccessTests.Principal(
            ("oid", adviser.Id),
            ("preferred_username", adviser.Name),
            ("roles", "Adviser")
        );

    private static Task<ApiCall> PatchAsync(AdvisersApp app, string assignee, string? key = null) =>
        ApiCall.OfAsync(
            app,
            HttpMethod.Patch,
            Address,
            new JsonObject { ["assignee"] = assignee }.ToJsonString(),
            headers: [("If-Match", "\"1\""), ("Idempotency-Key", key ?? string.Empty)]
        );

    private static IEnumerable<string> Members(ApiCall answer, string name) =>
        answer["advisers"].AsArray().Select(adviser => (string)adviser![name]!);
}
