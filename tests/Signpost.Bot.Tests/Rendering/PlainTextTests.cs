using FsCheck;
using FsCheck.Fluent;
using Signpost.Bot.Rendering;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Rendering;

public sealed class PlainTextTests
{
    [Fact]
    public void Paragraphs_stand_apart() =>
        AssertText("One.\n\nTwo.", [new Block.Paragraph("One."), new Block.Paragraph("Two.")]);

    [Fact]
    public void A_question_has_its_hint_and_its_numbered_options() =>
        AssertText(
            """
            Hello.

            What are you?
            Choose the nearest.

            1. A company
            2. A person
            """,
            [new Block.Paragraph("Hello."), new Block.Ask("What are you?", "Choose the nearest.")],
            new Option("A company"),
            new Option("A person", "person")
        );

    [Fact]
    public void A_question_without_hint_or_options_is_one_line() =>
        AssertText("Your name?", [new Block.Ask("Your name?", null)]);

    [Fact]
    public void Options_alone_are_a_list() =>
        AssertText("1. Back\n2. Help", [], new Option("Back"), new Option("Help"));

    [Fact]
    public void Results_take_the_first_numbers_and_the_other_options_go_on_from_there() =>
        AssertText(
            """
            These fit:

            1. Machine Fund
            It pays for half of a machine.
            Why: because you are a company and you need money.
            What to do next: Ask for a form.
            The fund's page: https://www.example.org/fund
            Last checked 22 November 2026.

            2. Machine Fund
            Check before relying on this.
            It pays for half of a machine.
            Why: because of your answers together: you are a company.
            What to do next: Ask for a form.
            The fund's page: https://www.example.org/fund
            Last checked 22 November 2026.

            What next?

            3. Speak to a person
            4. Start again
            """,
            [
                new Block.Paragraph("These fit:"),
                new Block.Result(
                    SomeScheme.OnDay(),
                    [SomeScheme.Reason("you are a company"), SomeScheme.Reason("you need money")]
                ),
                new Block.Result(
                    SomeScheme.OnDay(StatusKind.CheckFirst),
                    [SomeScheme.Reason("you are a company") with { Decides = false }]
                ),
                new Block.Ask("What next?", null),
            ],
            new Option("More about Machine Fund"),
            new Option("More about Machine Fund"),
            new Option("Speak to a person"),
            new Option("Start again")
        );

    [Fact]
    public void A_result_that_no_option_stands_for_has_no_number() =>
        Assert.StartsWith(
            "Machine Fund\n",
            PlainText.Render(
                new Reply([new Block.Result(SomeScheme.OnDay(), [SomeScheme.Reason("you are a company")])], [])
            )
        );

    [Theory]
    [InlineData(StatusKind.Open, null, "Machine Fund\nIt pays")]
    [InlineData(StatusKind.CheckFirst, null, "Machine Fund\nCheck before relying on this.\nIt pays")]
    [InlineData(
        StatusKind.GuidanceOnly,
        null,
        "Machine Fund\nNo longer takes applications; its guidance is still there.\nIt pays"
    )]
    [InlineData(StatusKind.Closed, "It closed in May.", "Machine Fund\nThis has closed.\nIt closed in May.\nIt pays")]
    [InlineData(StatusKind.Open, "Bids close in June.", "Machine Fund\nBids close in June.\nIt pays")]
    public void A_status_is_said_in_words(StatusKind status, string? note, string start) =>
        Assert.StartsWith(
            start,
            PlainText.Render(
                new Reply(
                    [new Block.Result(SomeScheme.OnDay(status, note), [SomeScheme.Reason("you are a company")])],
                    []
                )
            )
        );

    [Fact]
    public void The_details_of_a_scheme_say_all_that_is_plain_text_of_it() =>
        AssertText(
            """
            Machine Fund
            Formerly Old Machine Fund.
            It pays for half of a machine.
            Who it is for: Companies that make things.
            What it gives: Up to £5,000.
            What to do next: Ask for a form.
            The fund's page: https://www.example.org/fund
            Source: Fund guide, https://www.example.org/guide (confirmed, checked 22 November 2026)
            Source: A leaflet (check before relying on this, checked 1 March 2026)
            Please note: Whether it runs next year is not known.
            Last checked 22 November 2026.

            1. Back
            """,
            [new Block.SchemeDetails(SomeScheme.OnDay(), "Old Machine Fund")],
            new Option("Back")
        );

    [Fact]
    public void On_a_day_before_they_were_checked_sources_and_doubts_of_today_are_not_told()
    {
        var text = PlainText.Render(
            new Reply([new Block.SchemeDetails(SomeScheme.OnDay(day: new DateOnly(2026, 5, 1)), null)], [])
        );

        Assert.Contains("Source: A leaflet (check before relying on this, checked 1 March 2026)\n", text);
        Assert.DoesNotContain("Fund guide", text);
        Assert.DoesNotContain("Please note", text);
        Assert.EndsWith("Last checked 22 November 2026.", text);
    }

    [Fact]
    public void A_summary_is_a_line_for_each_pair() =>
        AssertText(
            "Name: Ann\nNeed: A machine",
            [new Block.Summary([new SummaryLine("Name", "Ann"), new SummaryLine("Need", "A machine")])]
        );

    [Fact]
    public void A_long_text_is_cut()
    {
        var text = PlainText.Render(new Reply([new Block.Paragraph(new string('x', 30_000))], []));

        Assert.Equal(PlainText.MostCharacters, text.Length);
        Assert.EndsWith("x…", text);
    }

    [Fact]
    public void No_character_is_cut_in_half() =>
        Prop.ForAll(
                Arb.From(Gen.Elements("a", "é", "😀", "\n").ArrayOf()),
                Arb.From(Gen.Choose(2, 20)),
                (letters, most) =>
                {
                    var text = string.Concat(letters);
                    var cut = PlainText.Cut(text, most);
                    return cut.Length <= most
                        && cut.EnumerateRunes().All(rune => rune != System.Text.Rune.ReplacementChar)
                        && (cut == text) == (text.Length <= most);
                }
            )
            .QuickCheckThrowOnFailure();

    private static void AssertText(string expected, Block[] blocks, params Option[] options) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), PlainText.Render(new Reply([.. blocks], [.. options])));
}
