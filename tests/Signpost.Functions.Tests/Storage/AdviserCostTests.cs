using System.Net;
using System.Text;
using System.Text.Json;
using Signpost.Storage;
using Signpost.Storage.Advisers;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Storage;

/// <summary>What it costs to keep who has been to the inbox, and how long they are kept.</summary>
public sealed class AdviserCostTests(SharedAzurite azurite)
{
    private const int MostReads = 3;

    private static readonly (string, string) Grace = (
        "X-MS-CLIENT-PRINCIPAL",
        Convert.ToBase64String(
            Encoding.UTF8.GetBytes(
                """{"auth_typ":"aad","claims":[{"typ":"oid","val":"grace-id"},{"typ":"name","val":"Grace"},{"typ":"roles","val":"Adviser"}]}"""
            )
        )
    );

    [Fact]
    public async Task AnAdviser_IsWrittenOnceADay_AndAnOrdinaryVisitCostsNoMoreThanWithoutASignIn()
    {
        var (app, _) = await StartAsync();
        await using (app)
        {
            Assert.Single((await VisitAsync(app)).Writes);
            var (reads, writes) = await VisitAsync(app);
            Assert.InRange(reads, 1, MostReads);
            Assert.Empty(writes);
            app.Clock.Advance(TimeSpan.FromDays(1));
            Assert.Single((await VisitAsync(app)).Writes);
        }
    }

    [Fact]
    public async Task TheNightlyTimer_ForgetsWhoHasNotBeenThereForLong()
    {
        var (app, tables) = await StartAsync();
        await using (app)
        {
            await VisitAsync(app);
            app.Clock.Advance(TimeSpan.FromDays(SeenAdvisers.DaysKept - 1));
            await app.SendAsync(HttpMethod.Post, "tidy");
            Assert.True((await AdviserAsync(tables)).HasValue);

            app.Clock.Advance(TimeSpan.FromDays(1));
            await app.SendAsync(HttpMethod.Post, "tidy");
            Assert.False((await AdviserAsync(tables)).HasValue);
        }
    }

    [Fact]
    public async Task TheApi_ListsThem()
    {
        var (app, tables) = await StartAsync();
        await using (app)
        {
            var elsewhere = new SeenAdvisers(tables.Enquiries, app.Clock);
            await elsewhere.SeenAsync(new("alan-id", "Alan"), UkCalendar.Today(app.Clock), default);

            using var answer = await app.GetAsync("advisers/api/advisers", Grace);

            using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            Assert.Equal(
                """[{"id":"alan-id","name":"Alan"},{"id":"grace-id","name":"Grace"}]""",
                body.RootElement.GetProperty("advisers").GetRawText()
            );
        }
    }

    private static async Task<(int Reads, IReadOnlyCollection<string> Writes)> VisitAsync(RunningApp app)
    {
        app.Calls.Taken();
        using var page = await app.GetAsync("advisers", Grace);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var cost = app.Calls.Taken();
        return (cost.Reads, [.. cost.Writes.Select(write => write.ToString()!)]);
    }

    private static Task<Azure.NullableResponse<TableEntity>> AdviserAsync(SignpostTables tables) =>
        tables.Enquiries.GetEntityIfExistsAsync<TableEntity>("enquiries", "adviser|grace-id");

    private async Task<(RunningApp App, SignpostTables Tables)> StartAsync()
    {
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        var app = await RunningApp.StartAsync(
            storage,
            prefix,
            RunningApp.Hosted,
            "--WEBSITE_AUTH_ENABLED=True",
            "--Advisers:AllowedRoles:0=Adviser"
        );
        return (app, TestTables.Of(storage, prefix));
    }
}
