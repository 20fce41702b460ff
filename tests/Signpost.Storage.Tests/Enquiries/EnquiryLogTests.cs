using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Signpost.Storage.Tables;
using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

public sealed class EnquiryLogTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Record_IsReadColumnByColumnWithMicrosoftsClient()
    {
        var table = await CreateAsync(azurite);
        var enquiry = Enquiry() with
        {
            OrganisationKind = OrganisationKind.SoleTrader,
            Way = ContactWay.Phone,
            Phone = "01632 960001",
            BestTime = "Mornings",
            PassOn = [new("growth-hub", "Growth Hub", "pass-one", "May it go to Growth Hub?")],
        };
        Assert.True(await table.Log.RecordAsync(enquiry, default));

        var row = JsonNode.Parse(await table.ScriptAsync(azurite, "read.mjs", Reference))!.AsObject();

        row["json"] = JsonNode.Parse((string)row["json"]!);
        row["consents"] = JsonNode.Parse((string)row["consents"]!);
        JsonObject expected = new()
        {
            ["partitionKey"] = "enquiries",
            ["rowKey"] = "SP-7F3K-2QXD",
            ["status"] = "new",
            ["closedAs"] = "",
            ["assignee"] = "",
            ["assigneeName"] = "",
            ["due"] = "2026-06-05",
            ["revision"] = 1,
            ["list"] = "list|o|2026-06-05|SP-7F3K-2QXD",
            ["recordedAt"] = "2026-06-01T12:00:00.000Z",
            ["changedAt"] = "2026-06-01T12:00:00.000Z",
            ["conversation"] = "directline-0123456789abcdef",
            ["conversationSeed"] = Enquiry().ConversationSeed,
            ["opened"] = "2026-05-31",
            ["name"] = "Ada Lovelace",
            ["organisation"] = "Engines Ltd",
            ["organisationKind"] = "soleTrader",
            ["email"] = "ada@example.org",
            ["way"] = "phone",
            ["phone"] = "01632 960001",
            ["bestTime"] = "Mornings",
            ["need"] = "Money for a prototype.",
            ["consentVersion"] = "consent-one",
            ["consentText"] = "May a person contact you?",
            ["passOn"] = "Growth Hub",
            ["consents"] = JsonNode.Parse(
                """
                [
                  {"version":"consent-one","text":"May a person contact you?","at":"2026-06-01T12:00:00+00:00"},
                  {"organisation":"Growth Hub","version":"pass-one","text":"May it go to Growth Hub?","at":"2026-06-01T12:00:00+00:00"}
                ]
                """
            ),
            ["journeyVersion"] = "0123456789abcdef",
            ["schemes"] = "growth-service tax-relief",
            ["answers"] = "Which of these are you? A company\nHow far have you got? An idea",
            ["json"] = JsonNode.Parse(Json(enquiry)),
        };
        Assert.Equal(expected.OrderBy(c => c.Key).Select(Text), row.OrderBy(c => c.Key).Select(Text));

        static string Text(KeyValuePair<string, JsonNode?> column) => $"{column.Key}: {column.Value?.ToJsonString()}";
    }

    [Fact]
    public async Task Record_CostsOneCall()
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry(), default);
        Assert.Equal(1, table.Wire.Calls);
    }

    [Fact]
    public async Task Record_TheSameAgain_ChangesNothing()
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry(), default);
        var before = await table.RowAsync();
        table.Clock.Advance(TimeSpan.FromDays(1));

        Assert.True(await table.Log.RecordAsync(Enquiry(), default));

        Assert.Equal(before.ETag, (await table.RowAsync()).ETag);
        Assert.Equal(
            [Reference, $"{Reference}|0000000001", $"event|{Reference}-1", $"list|o|2026-06-05|{Reference}"],
            await table.KeysAsync()
        );
        Assert.Equal(table.Clock.GetUtcNow().AddDays(-1), Assert.Single(await table.ListAsync()).RecordedAt);
    }

    [Theory]
    [InlineData("Other words.", "Money for a prototype.")]
    [InlineData("", "x")]
    public async Task Record_InOtherWords_ReplacesTheWordsOnly(string need, string before)
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry(need: before), default);
        table.Clock.Advance(TimeSpan.FromDays(1));
        var again = Enquiry(need: need) with { Email = "ada@example.com", Schemes = [], Answers = [] };

        Assert.True(await table.Log.RecordAsync(again, default));

        var row = await table.RowAsync();
        Assert.Equal(
            (need, "ada@example.com", ""),
            (row.GetString("need"), row.GetString("email"), row.GetString("schemes"))
        );
        Assert.Equal("new", row.GetString("status"));
        var listed = Assert.Single(await table.ListAsync());
        Assert.Equal(Json(again), Json(listed.Enquiry));
        Assert.Equal(table.Clock.GetUtcNow().AddDays(-1), listed.RecordedAt);
    }

    [Fact]
    public async Task Record_InFarFewerWords_LeavesNothingOfTheOthers()
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry(need: new string('語', 20_000)), default);

        Assert.True(await table.Log.RecordAsync(Enquiry(), default));

        Assert.Equal(Json(Enquiry()), Json(Assert.Single(await table.ListAsync()).Enquiry));
        Assert.DoesNotContain(await table.RowAsync(), column => column.Key is "json1" or "json2" or "json3");
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Record_AnotherConversationHasTheReference_IsFalseAndItsRowIsLeftAlone()
    {
        var table = await CreateAsync(azurite);
        await table.Log.RecordAsync(Enquiry(), default);
        var before = await table.RowAsync();

        Assert.False(await table.Log.RecordAsync(Enquiry() with { ConversationKey = "directline-other" }, default));
        Assert.False(await table.Log.RecordAsync(Enquiry() with { ConversationSeed = "begun-anew" }, default));

        var after = await table.RowAsync();
        Assert.Equal(before.ETag, after.ETag);
        Assert.Equal(before.OrderBy(p => p.Key), after.OrderBy(p => p.Key));
    }

    [Fact]
    public async Task Record_ManyOfOneConversationAtOnce_IsOneRow()
    {
        var table = await CreateAsync(azurite);

        var recorded = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(i => table.Log.RecordAsync(Enquiry(need: $"Wording {i % 2}."), default))
        );

        Assert.All(recorded, Assert.True);
        Assert.StartsWith("Wording", (await table.RowAsync()).GetString("need"), StringComparison.Ordinal);
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Any_enquiry_is_listed_as_it_was_recorded()
    {
        var table = await CreateAsync(azurite);
        var number = 0;
        Prop.ForAll(
                Gen.OneOf(SomeTexts.WellFormed(), Gen.Constant(SomeTexts.Hostile)).ArrayOf(8).ToArbitrary(),
                texts => IsKeptAsync(table, texts, Numbered(number++)).GetAwaiter().GetResult()
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));

        Assert.Equal(number, (await table.ListAsync()).Count);
    }

    private static async Task IsKeptAsync(EnquiryTable table, string[] texts, string reference)
    {
        var enquiry = Enquiry(reference) with
        {
            Name = texts[0],
            Organisation = texts[1],
            Email = texts[2],
            Need = texts[3],
            Consent = new(texts[4], texts[5]),
            Answers = [new(texts[6], texts[7])],
            Schemes = [texts[7]],
        };

        Assert.True(await table.Log.RecordAsync(enquiry, default));

        TableEntity row = await table.Table.GetEntityAsync<TableEntity>(Partition, reference);
        Assert.Equal(texts.Take(4), new[] { "name", "organisation", "email", "need" }.Select(row.GetString));
        Assert.Equal(Json(enquiry), row.GetString("json"));
        Assert.Equal(
            Json(enquiry),
            Json((await table.ListAsync()).Single(e => e.Enquiry.Reference == reference).Enquiry)
        );
    }
}
