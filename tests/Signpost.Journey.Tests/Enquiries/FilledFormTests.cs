namespace Signpost.Tests.Enquiries;

public class FilledFormTests
{
    private static readonly FormEntries Good = new("Ada", "Example Ltd", "ada@example.co.uk", "A\r\npilot", true);
    private static readonly Trail Idea = Some.Trail(("who", "company"), ("stage", "idea"));

    private static readonly OpenedLink Place = OpenedLink.Of(
        new JourneyLink(Idea, null, null),
        Some.Journey,
        null,
        Some.Day
    );

    [Fact]
    public void Blank_AsksForEverything_AndFindsNothingWrong()
    {
        var form = FilledForm.Blank(Place);

        Assert.False(form.IsComplete);
        Assert.Equal(4, form.Form.Fields.Length);
        Assert.All(form.Form.Fields, field => Assert.Equal((string.Empty, null), (field.Value, field.Problem)));
        Assert.Equal(Some.Content.Consent.Text, form.Form.Consent);
        Assert.Null(form.Form.ConsentProblem);
    }

    [Fact]
    public void Of_FindsWhatIsMissing_InWordsForAPage()
    {
        var form = FilledForm.Of(Place, FormEntries.None);

        Assert.False(form.IsComplete);
        Assert.Equal(
            [
                "Please give your name, so that we know who to ask for.",
                "Please give the name of your organisation. If you have none yet, say “none yet”.",
                "Please give an e-mail address, so that somebody can answer you.",
                "Please say what you need, so that the right person looks at it.",
            ],
            form.Form.Fields.Select(field => field.Problem)
        );
        Assert.StartsWith("Nobody can contact you", form.Form.ConsentProblem, StringComparison.Ordinal);
        Assert.DoesNotContain(form.Form.Fields, field => field.Problem!.Contains("cancel", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_KeepsWhatWasTyped_HoweverWrongAndLong()
    {
        var need = new string('n', 10_000);

        var form = FilledForm.Of(Place, Good with { Email = "ada at example", Need = need });

        Assert.Equal(["Ada", "Example Ltd", "ada at example", need], form.Form.Fields.Select(field => field.Value));
        Assert.Equal([false, false, true, true], form.Form.Fields.Select(field => field.Problem is not null));
        Assert.True(form.Form.Agreed);
    }

    [Fact]
    public void Of_IsComplete_WithoutAProblem()
    {
        var form = FilledForm.Of(Place, Good);

        Assert.True(form.IsComplete);
        Assert.Equal(
            [
                new SummaryLine("Name", "Ada"),
                new SummaryLine("Organisation", "Example Ltd"),
                new SummaryLine("E-mail", "ada@example.co.uk"),
                new SummaryLine("What you need", "A pilot"),
                new SummaryLine("May contact you", "Yes"),
            ],
            form.Lines
        );
    }

    [Fact]
    public void Enquiry_IsWhatAConversationWouldHaveMade()
    {
        var talk = Talk.Begin()
            .Says("A company", "An idea", "speak to a person", "Ada", "Example Ltd", "ada@example.co.uk", "A pilot")
            .Says("yes", "yes");
        var said = Assert.Single(talk.Enquiries);

        var made = FilledForm.Of(Place, Good).Enquiry(said.ConversationKey, said.ConversationSeed, 0, Some.Day);

        Assert.Equal(said with { Answers = [], Schemes = [] }, made with { Answers = [], Schemes = [] });
        Assert.Equal(said.Answers, made.Answers);
        Assert.Equal(said.Schemes, made.Schemes);
        Assert.NotEmpty(made.Schemes);
    }

    [Fact]
    public void Enquiry_IsFiledUnderTheDayOnWhichTheFormWasOpened_AndNumbered()
    {
        var form = FilledForm.Of(Place, Good);

        var first = form.Enquiry("journey|1", "seed", 0, new DateOnly(2026, 10, 31));
        var second = form.Enquiry("journey|1", "seed", 1, new DateOnly(2026, 10, 31));

        Assert.Equal(new DateOnly(2026, 10, 31), first.Opened);
        Assert.Equal(EnquiryReference.For("journey|1", "seed", 0), first.Reference);
        Assert.NotEqual(first.Reference, second.Reference);
    }

    [Fact]
    public void Enquiry_IsRefused_WhenSomethingIsMissing() =>
        Assert.Throws<InvalidOperationException>(() =>
            FilledForm.Of(Place, Good with { Agreed = false }).Enquiry("key", "seed", 0, Some.Day)
        );
}
