using Signpost.EndToEnd.Tests.Processes;
using Signpost.Storage;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Privacy;

public sealed class RetainTests
{
    [Fact]
    public async Task Retain_ShowsWhatWouldGo_AndErasesItOnlyWhenToldTo()
    {
        await using var azurite = await Azurite.StartAsync();
        var where = new[] { "--storage", azurite.ConnectionString };
        await AddAsync(azurite.ConnectionString, "SP-0000-0001", daysAgo: 40);
        await AddAsync(azurite.ConnectionString, "SP-0000-0002", daysAgo: 20);

        var preview = await RunAsync("--new", "30");
        Assert.StartsWith("SP-0000-0001   new since", preview);
        Assert.EndsWith("1 enquiry has been kept for longer. Add --erase to erase it, for good.", preview.Trim());
        Assert.Equal(2, (await Enquiries.ReferencesAsync(where)).Count());
        Assert.Equal("Nothing has been kept for longer.", (await RunAsync("--closed", "30")).Trim());
        Assert.StartsWith("Nothing was erased", await RunAsync("--closed", "30", "--erase"));

        var receipt = await RunAsync("--new", "30", "--erase");

        Assert.StartsWith("Erased on ", receipt);
        Assert.Contains("SP-0000-0001", receipt);
        Assert.Equal(["SP-0000-0002"], await Enquiries.ReferencesAsync(where));
        Assert.StartsWith("Nothing was erased", await RunAsync("--new", "30", "--erase"));

        async Task<string> RunAsync(params string[] arguments) =>
            (await SignpostCommand.RunAsync(["enquiries", "retain", .. arguments, .. where])).Succeeded();
    }

    private static async Task AddAsync(string storage, string reference, int daysAgo)
    {
        var tables = new SignpostTables(new TableServiceClient(storage));
        await tables.CreateAsync(default);
        var clock = new ManualTimeProvider(TimeProvider.System.GetUtcNow().AddDays(-daysAgo));
        var enquiry = new Enquiry
        {
            Reference = reference,
            ConversationKey = "directline-none",
            Opened = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            Name = "Ada Example",
            Organisation = "Example Ltd",
            Email = "ada@example.org",
            Need = "A partner for a pilot",
            Consent = new("consent-one", "May a person contact you?"),
            JourneyVersion = "0123456789abcdef",
            Trail = Trail.Empty,
            Answers = [],
            Schemes = [],
        };
        var log = new EnquiryLog(tables.Enquiries, clock, new WorkingDays([]), dueAfter: 3);
        Assert.True(await log.RecordAsync(enquiry, default));
    }
}
