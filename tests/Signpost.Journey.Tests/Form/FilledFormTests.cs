namespace Signpost.Tests.Form;

public class FilledFormTests
{
    private static readonly FormEntries Good = new("Ada", "Example Ltd", "ada@example.co.uk", "A\r\npilot", true)
    {
        Kind = "company",
        Way = "email",
    };

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
        Assert.Equal(8, form.Form.Fields.Length);
        Assert.All(form.Form.Fields, field => Assert.Equal((string.Empty, null), (field.Value, field.Problem)));
        Assert.Equal(Some.Content.Consent.Text, form.Form.Consent);
        Assert.Null(form.Form.ConsentProblem);
    }

    [Fact]
    public void Wordings_AreTheSame_ExactlyWhileWhatIsAskedToBeAgreedToIs()
    {
        var content = SomeOrganisations.Content;
        JourneyContent[] others =
        [
            content with
            {
                Consent = new("consent-two", "May we write?"),
            },
            content with
            {
                PassOn = new("pass-on-two", "May {organisation} have your details?"),
            },
            content with
            {
                PassOn = null,
            },
            content with
            {
                Schemes = [SomeOrganisations.Organisation("first", "The Renamed Body"), .. content.Schemes[1..]],
            },
            content with
            {
                Schemes = content.Schemes[1..],
            },
        ];

        var all = others.Select(Wordings).Append(Wordings(content)).ToList();

        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.All(all, wordings => Assert.Matches("^[0-9a-f]{16}$", wordings));
        Assert.Equal(Wordings(content), Wordings(content with { Greeting = "Good day." }));
    }

    private static string Wordings(JourneyContent content) =>
        FilledForm.Wordings(OpenedLink.Of(new JourneyLink(Idea, null, null), Journey.Compile(content), null, Some.Day));

    [Fact]
    public void Of_FindsWhatIsMissing_InWordsForAPage()
    {
        var form = FilledForm.Of(Place, FormEntries.None);

        Assert.False(form.IsComplete);
        Assert.Equal(
            [
                "Please give your name, so that we know who to ask for.",
                "Please give the name of your organisation. If you have none yet, say “none yet”.",
                "Please choose what kind of organisation it is.",
                "Please give an e-mail address, so that somebody can answer you.",
                "Please say what you need, so that the right person looks at it.",
                "Please choose how you would like us to contact you.",
                null,
                null,
            ],
            form.Form.Fields.Select(field => field.Problem)
        );
        Assert.StartsWith("Nobody can contact you", form.Form.ConsentProblem, StringComparison.Ordinal);
        Assert.DoesNotContain(
            form.Form.Fields,
            field => field.Problem?.Contains("cancel", StringComparison.Ordinal) is true
        );
    }

    [Fact]
    public void Of_KeepsWhatWasTyped_HoweverWrongAndLong()
    {
        var need = new string('n', 10_000);

        var form = FilledForm.Of(Place, Good with { Email = "ada at example", Need = need });

        Assert.Equal(
            ["Ada", "Example Ltd", "company", "ada at example", need, "email", "", ""],
            form.Form.Fields.Select(field => field.Value)
        );
        Assert.Equal(
            [false, false, false, true, true, false, false, false],
            form.Form.Fields.Select(field => field.Problem is not null)
        );
        Assert.True(form.Form.Agreed);
    }

    [Fact]
    public void Of_IsComplete_WithoutAProblem()
    {
        var form = FilledForm.Of(Place, Good);

        Assert.True(form.IsComplete);
        Assert.Equal(
            [
                new FormLine(EnquiryField.Name, "Name", "Ada"),
                new FormLine(EnquiryField.Organisation, "Organisation", "Example Ltd"),
                new FormLine(EnquiryField.Kind, "Kind of organisation", "A limited company or LLP"),
                new FormLine(EnquiryField.Email, "E-mail", "ada@example.co.uk"),
                new FormLine(EnquiryField.Need, "What you need", "A pilot"),
                new FormLine(EnquiryField.Way, "How to contact you", "By e-mail"),
                new FormLine(EnquiryField.Consent, "May contact you", "Yes"),
            ],
            form.Lines
        );
    }

    [Fact]
    public void Enquiry_IsWhatAConversationWouldHaveMade()
    {
        var talk = Talk.Begin()
            .Says("A company", "An idea", "speak to a person", "Ada", "Example Ltd", "ltd")
            .Says("ada@example.co.uk", "A pilot", "by email", "yes", "yes");
        var said = Assert.Single(talk.Enquiries);

        var made = FilledForm.Of(Place, Good).Enquiry(said.ConversationKey, said.ConversationSeed, 0, Some.Day);

        Assert.Equal(
            said with
            {
                Answers = [],
                Schemes = [],
                PassOn = [],
            },
            made with
            {
                Answers = [],
                Schemes = [],
                PassOn = [],
            }
        );
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
