using Signpost.Advisers.Export;
using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Export;

public sealed class EnquiryCsvTests
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public async Task File_BeginsWithAByteOrderMark_AndItsRowsEndWithCrLf()
    {
        var export = await Exported.CsvAsync(Some.Enquiry with { Need = "One line" });

        Assert.Equal(Mark, export.Bytes[..3]);
        Assert.EndsWith("\r\n", export.Text);
        Assert.Equal(2, export.Text.Count(letter => letter is '\n'));
        Assert.Equal(2, export.Text.Split("\r\n").Length - 1);
    }

    [Fact]
    public async Task NoEnquiries_AreARowOfNames()
    {
        var export = await Exported.CsvAsync([]);

        Assert.StartsWith("Reference,Received (UK time),Status,", export.Text[1..]);
        Assert.Single(export.Rows);
    }

    [Fact]
    public async Task Row_TellsAllThatIsKnown_InWords()
    {
        var followed = Some.Followed(
            Some.Enquiry with
            {
                Phone = "01632 960001",
                Way = ContactWay.Phone,
                BestTime = "mornings",
                Schemes = ["growth-service", "tax-relief"],
            },
            new()
            {
                Status = EnquiryStatus.Closed,
                ClosedAs = ClosingReason.Helped,
                Assignee = Some.Grace,
            },
            "The Hub"
        );

        var export = await Exported.CsvAsync([followed.Recorded]);

        Assert.Equal(
            [
                Some.Reference,
                "2026-11-20 12:00",
                "closed",
                "helped",
                "",
                "grace@example.org",
                "",
                "Ada Example",
                "Example Ltd",
                "A limited company or LLP",
                "ada@example.co.uk",
                "01632 960001",
                "By telephone",
                "mornings",
                "A pilot\nwith a hospital",
                "2026-11-20 12:00",
                "consent-one",
                "The Hub (agreed 2026-11-20 12:00, wording pass-one)",
                "growth-service tax-relief",
                Some.Enquiry.JourneyVersion,
                "A company",
                "An idea",
                "",
            ],
            export.Rows[1]
        );
        Assert.Equal(["Which of these are you?", "How far have you got?", "Other answers"], export.Names.TakeLast(3));
    }

    [Fact]
    public async Task AWithdrawnEnquiry_SaysWhen_AndMayBePassedOnToNobody()
    {
        var recorded = Some.Followed(null, null, "The Hub").Recorded with { WithdrawnAt = Some.Noon };

        var export = await Exported.CsvAsync([recorded]);

        Assert.Equal("2026-11-22 12:00", export["Withdrawn (UK time)"]);
        Assert.Empty(export["May be passed on to"]);
        Assert.Equal("consent-one", export["Wording agreed to"]);
    }

    [Theory]
    [InlineData("A line\nand another")]
    [InlineData("A line\r\nand another")]
    [InlineData("A line\rand another")]
    [InlineData("She said \"yes\", twice; \"yes\"")]
    [InlineData(" \"quoted\" ")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u202Eevil\u202C \u05E9\u05DC\u05D5\u05DD")]
    [InlineData("\U0001F600\U0001F469\u200D\U0001F52C")]
    [InlineData("1,2;3\t4|5")]
    [InlineData("sep=;")]
    public async Task Text_IsReadAsItWasGiven(string text)
    {
        var export = await Exported.CsvAsync(Some.Enquiry with { Need = text, Name = text });

        Assert.Equal(2, export.Rows.Count);
        Assert.Equal((text, text), (export["What they need"], export["Name"]));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.org/?\"&A1,\"Press here\")")]
    [InlineData("=1+1")]
    [InlineData("+44 1632 960001")]
    [InlineData("-1+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\n=1+1")]
    [InlineData("\r\n=1+1")]
    [InlineData("\uFF1D1+1")]
    [InlineData("\uFF0B1")]
    [InlineData("\uFF0D1")]
    [InlineData("\uFF20SUM(A1)")]
    public async Task Cell_ThatASpreadsheetWouldWorkOut_IsText(string text)
    {
        var followed = Some.Followed(
            Some.Enquiry with
            {
                Name = text,
                Organisation = text,
                Email = text,
                Phone = text,
                BestTime = text,
                Need = text,
                Answers = [new("Which of these are you?", text), new(text, "An idea")],
            },
            FollowUp.Begin(Some.Today) with
            {
                Assignee = new("someone", text),
            },
            text
        );

        var export = await Exported.CsvAsync([followed.Recorded]);

        Assert.All(
            ["Name", "Organisation", "E-mail", "Telephone", "Best time to call", "What they need", "Assigned to"],
            column => Assert.Equal($"'{text}", export[column])
        );
        Assert.Equal(text, export["Which of these are you?"][1..]);
        Assert.Equal("An idea", export[$"'{text}"]);
        Assert.StartsWith($"'{text}", export["May be passed on to"]);
        Assert.All(
            export.Rows.SelectMany(row => row),
            cell => Assert.True(cell.Length == 0 || !"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".Contains(cell[0]), cell)
        );
    }

    [Fact]
    public async Task ControlCharacters_AreMarked_SinceSpreadsheetsCutTheCellThere()
    {
        var export = await Exported.CsvAsync(Some.Enquiry with { Need = "before\0after\u0007\u001b\tend" });

        Assert.Equal("before\uFFFDafter\uFFFD\uFFFD\tend", export["What they need"]);
        Assert.DoesNotContain((byte)0, export.Bytes);
    }

    [Fact]
    public async Task Output_StaysOpen_AndEachEnquiryIsTold()
    {
        List<int> told = [];
        using var output = new MemoryStream();
        var enquiries = Some.Many(3, Some.Today).Select(each => each.Recorded).ToList();
        var columns = await ExportColumns.OfAsync(enquiries.ToAsyncEnumerable(), default);

        await EnquiryCsv.WriteAsync(output, columns, enquiries.ToAsyncEnumerable(), told.Add, default);

        Assert.Equal((3, true), (columns.Enquiries, output.CanWrite));
        Assert.Equal([1, 2, 3], told);
    }
}
