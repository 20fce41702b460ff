using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>Contents that mean harm, or are only long.</summary>
public sealed class HostileContentTests(SharedAzurite azurite)
{
    public static TheoryData<string> Contents =>
        [
            "=HYPERLINK(\"https://example.org\",\"Click\")",
            "<script>alert(1)</script>",
            "\u202e\u2067dlrow olleh\u2069\u200f שלום",
            "👩‍🔬😀🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "before\0after\0",
            SomeTexts.Hostile,
            SomeTexts.Long(2_000),
            new string('語', 2_000),
        ];

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Content_ComesBackAsItWasGiven(string text)
    {
        var table = await CreateAsync(azurite);
        var enquiry = Enquiry(need: text) with
        {
            Name = text,
            Organisation = text,
            Email = text,
            Phone = text,
            BestTime = text,
        };
        Assert.True(await table.Log.RecordAsync(enquiry, default));
        Assert.True(await table.Log.RecordAsync(enquiry with { Name = "Ada" }, default));
        Adviser adviser = new("id", text[..Math.Min(256, text.Length)]);
        var note = string.Concat(Enumerable.Repeat(text, FollowUpEdit.LongestNote / text.Length));
        await table.EditAsync(followUp => followUp with { Assignee = adviser }, note);

        var found = await table.FindAsync();
        Assert.Equal(Json(enquiry with { Name = "Ada" }), Json(found.Recorded.Enquiry));
        Assert.Equal(text, Assert.Single(found.History[1].Corrections).From);
        Assert.Equal((note, adviser), (found.History[2].Note, found.FollowUp.Assignee));
        var line = Assert.Single((await table.Inbox.PageAsync(new(), new(2026, 6, 3), null, 5, default)).Lines);
        Assert.Equal((text, text, text), (line.Organisation, line.Email, line.Need));
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Rows_AtTheirLongest_StayFarBelowTheLimit()
    {
        var table = await CreateAsync(azurite);
        var longest = new string('語', 2_000);
        var enquiry = Enquiry(need: longest) with
        {
            Name = longest[..100],
            PassOn =
            [
                .. Enumerable
                    .Range(0, 20)
                    .Select(i => new PassOnConsent($"{i}", $"{longest[..150]}{i}", "one", longest[..500])),
            ],
            Answers = [.. Enumerable.Range(0, 60).Select(i => new SummaryLine($"{longest[..200]}{i}", longest[..200]))],
        };
        Assert.True(await table.Log.RecordAsync(enquiry, default));
        Assert.True(await table.Log.RecordAsync(enquiry with { Answers = [], PassOn = [], Need = "Less." }, default));
        await table.EditAsync(note: longest + longest);

        Assert.All(await table.Table.RowsAsync(), row => Assert.InRange(row.Size(), 0, 500_000));
        Assert.Equal(3, (await table.FindAsync()).Revision);
    }

    [Fact]
    public async Task An_adviser_whose_id_is_hostile_finds_what_is_theirs_and_nothing_else()
    {
        var table = await WithOneAsync(azurite);
        const string Id = "' or assignee ge '";
        await table.Log.RecordAsync(Enquiry("SP-0000-0000"), default);
        await table.EditAsync(followUp => followUp with { Assignee = new(Id, "O'Neil") });

        var page = await table.Inbox.PageAsync(new() { Assignee = Id }, new(2026, 6, 3), null, 5, default);

        Assert.Equal(Reference, Assert.Single(page.Lines).Reference);
    }
}
