using Signpost.Storage;
using Signpost.Storage.Conversations;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Insights;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Endpoints;

public sealed class RetentionTimerTests(SharedAzurite azurite)
{
    private static readonly string[] WayToAnEnquiry =
    [
        .. "1 2 3 1 4 2".Split(' '),
        "speak to a person",
        "Ada Example",
        "Example Ltd",
        "ltd",
        "ada@example.org",
        "A partner for a pilot",
        "e-mail",
        "yes",
        "send it",
    ];

    [Theory]
    [InlineData(null, 2_000, 1, "Deleted 1")]
    [InlineData("Retention:New=40", 39, 1, "Erased 0 enquiries that were kept for as long as the rules say. Deleted 1")]
    [InlineData("Retention:New=40", 40, 0, "Erased 1 enquiries that were kept for as long as the rules say. Deleted 0")]
    [InlineData(
        "Retention:Closed=40",
        2_000,
        1,
        "Erased 0 enquiries that were kept for as long as the rules say. Deleted 1"
    )]
    public async Task Tidy_ErasesEnquiries_OnlyByARuleForTheirStatus(string? rule, int days, int left, string told)
    {
        var storage = await azurite.ConnectionStringAsync();
        string[] settings = rule is null ? [RunningApp.Hosted] : [RunningApp.Hosted, $"--{rule}"];
        await using var app = await RunningApp.StartAsync(storage, await RunningApp.PublishAsync(storage), settings);
        await EnquireAsync(app);

        app.Clock.Advance(TimeSpan.FromDays(days));
        var log = await LogAsync(app, "tidy");

        Assert.Equal($"{told} conversations that were idle for 30 days.", log);
        Assert.Equal(left, (await EnquiriesAsync(app, storage)).Count);
    }

    [Fact]
    public async Task Tidy_ErasesAnEnquiry_WithAConversationThatIsKeptForLonger()
    {
        var storage = await azurite.ConnectionStringAsync();
        await using var app = await RunningApp.StartAsync(
            storage,
            await RunningApp.PublishAsync(storage),
            RunningApp.Hosted,
            "--Retention:New=10"
        );
        await EnquireAsync(app);

        app.Clock.Advance(TimeSpan.FromDays(11));
        var log = await LogAsync(app, "tidy");

        Assert.StartsWith("Erased 1 enquiries", log);
        Assert.Contains("Deleted 0 conversations", log);
        Assert.Empty(await ConversationsOf(app, storage).ListAsync(() => { }, default).ToListAsync());
    }

    [Fact]
    public async Task Tidy_CountsADayBeforeItDeletesItsConversations()
    {
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        await using var app = await RunningApp.StartAsync(storage, prefix, RunningApp.Hosted);
        await ToNoonTomorrowAsync(app);
        var day = UkCalendar.Today(app.Clock);

        app.Clock.Advance(TimeSpan.FromDays(30));
        Assert.StartsWith("Deleted 1 conversations", await LogAsync(app, "tidy"));

        var counted = Assert.Single(await InsightsOf(app, storage).ReadAsync(day, day.AddDays(30), default));
        Assert.Equal((day, 1), (counted.Day, counted.Started));
    }

    [Fact]
    public async Task Insights_CountsWhatIsNew_AndLeavesWhatMayHaveBeenDeleted()
    {
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        await using var app = await RunningApp.StartAsync(storage, prefix, RunningApp.Hosted);
        await ToNoonTomorrowAsync(app);
        var day = UkCalendar.Today(app.Clock);

        Assert.Equal("Counted the conversations: 1 days have changed.", await LogAsync(app, "insights"));
        Assert.Equal("Counted the conversations: 0 days have changed.", await LogAsync(app, "insights"));
        await ConversationsOf(app, storage).DeleteIdleAsync(DateTimeOffset.MaxValue, () => true, default);
        app.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal("Counted the conversations: 0 days have changed.", await LogAsync(app, "insights"));

        Assert.Equal(1, Assert.Single(await InsightsOf(app, storage).ReadAsync(day, day, default)).Started);
    }

    /// <summary>A conversation at a time of day that no midnight is near to.</summary>
    private static async Task ToNoonTomorrowAsync(RunningApp app)
    {
        var now = app.Clock.GetUtcNow();
        app.Clock.Advance(now.Date.AddDays(1).AddHours(12) - now.UtcDateTime);
        await app.SayAsync("one", "1");
    }

    private static async Task EnquireAsync(RunningApp app)
    {
        foreach (var line in WayToAnEnquiry)
        {
            await app.SayAsync("one", line);
        }
    }

    private static async Task<string?> LogAsync(RunningApp app, string timer) =>
        (string?)(await app.SendAsync(HttpMethod.Post, timer))["Logs"]!.AsArray().Single();

    private static SignpostTables TablesOf(RunningApp app, string storage) => TestTables.Of(storage, app.Prefix);

    private static ConversationStore ConversationsOf(RunningApp app, string storage) =>
        new(TablesOf(app, storage).Conversations, Guid.NewGuid);

    private static InsightsStore InsightsOf(RunningApp app, string storage) =>
        new(TablesOf(app, storage).Insights, ConversationsOf(app, storage));

    private static async Task<List<RecordedEnquiry>> EnquiriesAsync(RunningApp app, string storage) =>
        await new EnquiryLog(TablesOf(app, storage).Enquiries, app.Clock, new WorkingDays([]), dueAfter: 0)
            .ListAsync(default)
            .ToListAsync();
}
