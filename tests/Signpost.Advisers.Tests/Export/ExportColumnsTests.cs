using Signpost.Advisers.Export;
using Signpost.Advisers.Tests.Fakes;
using Journeys = Signpost.Tests.Some;

namespace Signpost.Advisers.Tests.Export;

public sealed class ExportColumnsTests
{
    private static readonly Enquiry Old = Some.Enquiry with
    {
        JourneyVersion = "version-one",
        Trail = Journeys.Trail(("who", "company"), ("stage", "idea")),
        Answers = [new("What are you?", "A company"), new("How far have you got?", "An idea")],
    };

    private static readonly Enquiry New = Some.Enquiry with
    {
        Reference = "SP-0000-0001",
        JourneyVersion = "version-two",
        Trail = Journeys.Trail(("who", "nhs"), ("block", "money")),
        Answers = [new("Which of these are you?", "An NHS organisation"), new("What holds you back?", "Money")],
    };

    [Fact]
    public async Task QuestionThatWasReworded_IsOneColumn_AsItWasWordedLast()
    {
        // The later enquiry has the lower reference, and so comes first.
        var (before, after) = (Some.Followed(Old).Recorded, Some.Followed(New).Recorded);

        var export = await Exported.CsvAsync([after with { RecordedAt = before.RecordedAt.AddDays(1) }, before]);

        Assert.Equal(
            ["Which of these are you?", "What holds you back?", "How far have you got?", "Other answers"],
            export.Names.TakeLast(4)
        );
        Assert.Equal(["An NHS organisation", "Money", "", ""], export.Rows[1].TakeLast(4));
        Assert.Equal(["A company", "", "An idea", ""], export.Rows[2].TakeLast(4));
    }

    [Fact]
    public async Task QuestionsThatAreWordedAlike_AreTwoColumns_EachWithItsId()
    {
        var other = Some.Enquiry with
        {
            Trail = Journeys.Trail(("who", "company"), ("phase", "idea")),
            Answers = [new("What are you?", "A company"), new("How far have you got?", "A drawing")],
        };

        var export = await Exported.CsvAsync(Old, other);

        Assert.Equal(
            ["What are you?", "How far have you got? (phase)", "How far have you got? (stage)", "Other answers"],
            export.Names.TakeLast(4)
        );
        Assert.Equal(("", "An idea"), (export[export.Names[21]], export[export.Names[22]]));
        Assert.Equal(("A drawing", ""), (export[export.Names[21], 2], export[export.Names[22], 2]));
    }

    [Fact]
    public async Task Columns_ComeAsTheQuestionsAreAnswered_InWhateverOrderTheEnquiriesCome()
    {
        var later = Some.Enquiry with
        {
            Trail = Journeys.Trail(("stage", "idea"), ("where", "coventry")),
            Answers = [new("How far have you got?", "An idea"), new("Where are you?", "Coventry")],
        };
        var whole = Some.Enquiry with
        {
            Trail = Journeys.Trail(("who", "company"), ("stage", "idea"), ("block", "money"), ("where", "coventry")),
            Answers =
            [
                new("What are you?", "A company"),
                new("How far have you got?", "An idea"),
                new("What holds you back?", "Money"),
                new("Where are you?", "Coventry"),
            ],
        };
        string[] expected = ["How far have you got?", "What are you?", "Where are you?", "What holds you back?"];

        Assert.Equal(expected, (await Exported.CsvAsync(later, whole)).Names.TakeLast(5).SkipLast(1));
        Assert.Equal(expected, (await Exported.CsvAsync(whole, later)).Names.TakeLast(5).SkipLast(1));
    }

    [Fact]
    public async Task BeginningOfACheck_IsAColumnOfItsOwn_BesideTheQuestionThatStoodThere()
    {
        var enquiry = Some.Enquiry with
        {
            Trail = new([new("who", "company"), Answer.Begins("who", "tax-relief")]),
            Answers = [new("Which of these are you?", "A company"), new("Check", "R&D tax relief")],
        };

        var export = await Exported.CsvAsync(enquiry);

        Assert.Equal(("A company", "R&D tax relief"), (export["Which of these are you?"], export["Check"]));
    }

    [Fact]
    public async Task QuestionAnsweredTwice_HasBothAnswersInItsCell()
    {
        var enquiry = Some.Enquiry with
        {
            Trail = Journeys.Trail(("who", "company"), ("who", "nhs")),
            Answers = [new("Which of these are you?", "A company"), new("Which of these are you?", "NHS")],
        };

        Assert.Equal("A company; NHS", (await Exported.CsvAsync(enquiry))["Which of these are you?"]);
    }

    [Fact]
    public async Task EnquiryThatCameAfterTheColumnsWereSettled_HasItsAnswersUnderOtherAnswers()
    {
        var columns = await ExportColumns.OfAsync(new[] { Some.Followed(Old).Recorded }.ToAsyncEnumerable(), default);

        var export = await Exported.CsvAsync(
            [Some.Followed(Old).Recorded, Some.Followed(New with { Trail = new([]) }).Recorded],
            columns
        );

        Assert.Equal(
            "Which of these are you? An NHS organisation\nWhat holds you back? Money",
            export["Other answers", 2]
        );
        Assert.Equal(export.Rows[0].Count, export.Rows[2].Count);
    }
}
