using System.Collections.Immutable;
using Signpost.Testing.Replies;

namespace Signpost.Bot.Tests.Fakes;

/// <summary>One reply of each type.</summary>
internal static class SomeReplies
{
    public const string AskedAfterForm = "What is it you are called?";
    public const string Problem = "I need an answer here.";

    private const string At = "crossroads";

    private static readonly ReliefClaim Claim = new()
    {
        Period = AccountingPeriod.Parse("1 April 2025 to 31 March 2026").Value!,
        Today = SomeScheme.Day,
        Decision = RdDecision.OwnInitiative,
        EarlierClaim = new EarlierClaim.MadeOn(new DateOnly(2025, 3, 1)),
        Size = CompanySize.Large,
        Trading = new TradingResult.Profit(),
        UsesContractors = false,
        WorkOverseas = false,
        OpenEnquiry = false,
    };

    public static ImmutableArray<NamedReply> All { get; } =
    [
        new(
            "greeting",
            new([new Block.Paragraph("Hello. I am Signpost."), .. Question().Blocks], Question().Options, At)
        ),
        new("question", Question()),
        new("results", Results()),
        new("details", new([new Block.SchemeDetails(SomeScheme.OnDay(), "Old Machine Fund"), Next], Everywhere, At)),
        new("relief", new([Relief(figures: null), Next], Everywhere, At)),
        new("relief with figures", new([Relief("80,000 of 250,000, paye 40,000"), Next], Everywhere, At)),
        new("summary", Summary()),
        new("form", Form()),
        new("form with problems", FormWithProblems()),
        new(
            "suggestions",
            new([new Block.Ask("Did you mean one of these?", null)], [new("Left turn"), new("None")], At)
        ),
        new("tricky text", Tricky()),
        new("nothing to press", new([new Block.Paragraph("Nothing has been published.")], [])),
    ];

    private static Block Next => new Block.Ask("What would you like to do next?", null);

    private static ImmutableArray<Option> Everywhere => [new("Speak to a person"), new("Back")];

    public static Reply Question() =>
        new(
            [new Block.Ask("Which way?", "If you do not know, turn left.")],
            [new("Left turn"), new("Right turn, or straight on where there is no other way", "Right turn")],
            At
        );

    public static Reply Form() =>
        new(
            [
                new Block.Paragraph("A person can follow up."),
                Fields(null, null),
                new Block.Ask(AskedAfterForm, "In full."),
            ],
            [],
            "enquiry/0/field"
        );

    public static Reply FormWithProblems() =>
        new(
            [
                new Block.Paragraph(Problem),
                new Block.Paragraph("Please answer yes or no."),
                Fields("Ada_B", Problem, "Please answer yes or no."),
                new Block.Ask(AskedAfterForm, null),
            ],
            [],
            "enquiry/0/field"
        );

    private static Block.Form Fields(string? name, string? problem, string? consentProblem = null) =>
        new(
            [
                new(EnquiryField.Name, "What is your name?", null, 100, name, null),
                new(
                    EnquiryField.Organisation,
                    "What is your organisation?",
                    "If none, type “none”.",
                    150,
                    null,
                    problem
                ),
                new(EnquiryField.Kind, "What kind of organisation is it?", null, 100, null, null)
                {
                    Choices = [new("company", "A company"), new("not-set-up", "Not set up yet")],
                },
                new(EnquiryField.Email, "What is your e-mail address?", null, 254, "ada@example.co.uk", null),
                new(EnquiryField.Need, "What do you need?", "Nothing about health.", 2_000, null, null),
                new(EnquiryField.Way, "How shall we contact you?", null, 100, "phone", null)
                {
                    Choices = [new("email", "By e-mail"), new("phone", "By telephone")],
                },
                new(EnquiryField.Phone, "What is your telephone number?", null, 40, null, null) { When = ForACall },
                new(EnquiryField.BestTime, "When shall we call?", "You can leave this empty.", 100, null, null)
                {
                    IsOptional = true,
                    When = ForACall,
                },
            ],
            "May we contact you about this enquiry?",
            consentProblem is null && name is not null,
            consentProblem
        )
        {
            PassOn =
            [
                new("first", "The First & Only Body", "May The First & Only Body have your details?", Agreed: false),
                new("second", "The Second Body", "May The Second Body have your details?", Agreed: name is not null),
            ],
        };

    private static FieldCondition ForACall => new(EnquiryField.Way, "phone");

    private static Reply Results() =>
        new(
            [
                new Block.Paragraph("These fit what you told me."),
                new Block.Result(
                    SomeScheme.OnDay(),
                    [SomeScheme.Reason("you are a company"), SomeScheme.Reason("you need money")]
                ),
                new Block.Result(
                    SomeScheme.OnDay(StatusKind.CheckFirst, "Bids close in June."),
                    [SomeScheme.Reason("you are a company")]
                ),
                Next,
            ],
            [
                new("More about Machine Fund", "Machine Fund"),
                new("More about Machine Fund", "Machine Fund"),
                .. Everywhere,
            ],
            At
        );

    private static Reply Summary() =>
        new(
            [
                new Block.Paragraph("Please check what will be sent:"),
                new Block.Summary([
                    new("Name", "Ada Example"),
                    new("Organisation", "Example & _Co_"),
                    new("What you need", "*Money*"),
                ]),
                new Block.Ask("Shall I send it?", null),
            ],
            [new("Send it"), new("Do not send it")],
            "enquiry/0/0123456789abcdef"
        );

    private static Reply Tricky() =>
        new(
            [
                new Block.Paragraph(
                    "# No heading\n1. No list\n\n**bold** [link](https://example.org) <at>Ada</at> \\ `code` ~~x~~"
                ),
                new Block.Paragraph("{{DATE(2026-11-22T09:00:00Z)}} & &amp; R&D “quoted” \"quoted\" 👩‍🔬"),
                new Block.Ask("Is 1 < 2?", "_Perhaps_"),
            ],
            [new("*Yes*"), new("<b>No</b>")],
            At
        );

    private static Block.Relief Relief(string? figures)
    {
        var read = figures is null ? null : ReliefFigures.Parse(figures).Value!;
        return new(Claim.Period, ReliefAssessment.Of(read is null ? Claim : Claim.With(read)), read);
    }
}
