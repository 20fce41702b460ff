using System.Net;
using System.Text;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Storage;

/// <summary>The inbox with 10,000 enquiries in it: what a page costs in calls, and an export in memory.</summary>
[Collection(nameof(MeasuredMemory))]
public sealed class InboxCostTests(SharedAzurite azurite)
{
    private const int Enquiries = 10_000;
    private const int MostReads = 3;
    private const int LinesBetweenLooks = 1_000;

    // All enquiries come to about 40 MB as they are in memory, and storage gives 1,000 of them at a time.
    private const long MostRetained = 20 * 1024 * 1024;

    [Fact]
    public async Task TenThousandEnquiries_AreAPageInThreeCalls_AndAnExportInFlatMemory()
    {
        await using var app = await FilledAsync();

        using (var page = await app.GetAsync("advisers"))
        {
            var html = await page.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.Contains("Organisation 0", html, StringComparison.Ordinal);
        }
        var cost = app.Calls.Taken();
        Assert.InRange(cost.Reads, 1, MostReads);
        Assert.Empty(cost.Writes);

        using var answer = await app.BeginAsync("advisers/export.csv");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(), Encoding.UTF8);
        Assert.StartsWith("Reference,", await reader.ReadLineAsync());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var number = 0; number < Enquiries; number++)
        {
            Assert.StartsWith($"{ManyEnquiries.Reference(number)},", await reader.ReadLineAsync());
            if (number % LinesBetweenLooks == 0)
            {
                Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MostRetained);
            }
        }
        Assert.Null(await reader.ReadLineAsync());
    }

    private async Task<RunningApp> FilledAsync()
    {
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        var app = await RunningApp.StartAsync(storage, prefix, RunningApp.Alone, RunningApp.WithoutSignIn);
        var tables = TestTables.Of(storage, prefix);
        await ManyEnquiries.AddAsync(tables, Enquiries, app.Clock.GetUtcNow());
        app.Calls.Taken();
        return app;
    }
}
