using System.Text;
using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests;

public sealed class GoodVariationTests
{
    private static readonly (string Name, Func<Sample, Sample> Change)[] Variations =
    [
        (
            "a byte order mark",
            s => s.With(Sample.Fund, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(s[Sample.Fund])])
        ),
        (
            "Windows line ends",
            s =>
                s.With(Sample.Fund, s[Sample.Fund].ReplaceLineEndings("\r\n"))
                    .With(Sample.Journey, s[Sample.Journey].ReplaceLineEndings("\r\n"))
        ),
        ("old Macintosh line ends", s => s.With(Sample.Body, s[Sample.Body].ReplaceLineEndings("\r"))),
        ("no newline at the end", s => s.With(Sample.Body, s[Sample.Body].TrimEnd())),
        ("comments", s => s.Change(Sample.Fund, "kind: fund", "kind: fund   # money\n# a line of its own")),
        (
            "spaces after the hyphens",
            s => s.With(Sample.Body, s[Sample.Body].Replace("---", "---  ", StringComparison.Ordinal))
        ),
        ("a gap between two names", s => s.Change(Sample.Fund, "to: 2023-12-31", "to: 2022-12-31")),
        (
            "empty lists where they are optional",
            s => s.Change(Sample.Fund, "[start-fund]", "[]").Change(Sample.Fund, "[SF, The Seed]", "[]")
        ),
        (
            "a former id in see-also",
            s => s.Change(Sample.Old, "replaced-by: seed-fund", "replaced-by: start-fund\nsee-also: [start-fund]")
        ),
        (
            "quotes",
            s =>
                s.Change(
                    Sample.Fund,
                    "summary: It is a small grant.",
                    "summary: \"A grant: small, and \\\"quick\\\".\""
                )
        ),
        (
            "another key order",
            s => s.Change(Sample.Body, "id: growth-hub\nkind: organisation", "kind: organisation\nid: growth-hub")
        ),
        (
            "a rule that has ended",
            s => s.Change(Sample.Fund, "    from: 2024-04-01", "    from: 2024-04-01\n    to: 2025-04-01")
        ),
        ("review on this very day", s => s.Change(Sample.Body, "2027-03-01", "2026-11-22")),
        ("checked on this very day", s => s.Change(Sample.Body, "2026-11-02", "2026-11-22")),
        ("the leap day", s => s.Change(Sample.Fund, "to: 2023-12-31", "to: 2020-02-29")),
        ("a label of forty letters", s => s.Change(Sample.Journey, "label: Coventry", $"label: {new string('a', 40)}")),
        (
            "a choice with the words of its own term",
            s => s.Change(Sample.Journey, "[limited company, our business]", "[LTD, Start-up, a company]")
        ),
        (
            "one word for choices of two questions",
            s =>
                s.Change(Sample.Journey, "    label: Coventry", "    label: Coventry\n        words: [limited company]")
        ),
        ("a word of two languages", s => s.Change(Sample.Words, "words: [hola]", "words: [hola, bonjour]")),
        (
            "a phrase that contains another of its list",
            s => s.Change(Sample.Words, "[want to die, chest pain]", "[want to die, i want to die, chest pain]")
        ),
        (
            "a safety word inside another word",
            s => s.Change(Sample.Words, "asks: [will it rain]", "asks: [the want to diet]")
        ),
        (
            "one way to ask for two schemes",
            s => s.Change(Sample.Body, "kind: organisation", "kind: organisation\nasks: [money to begin]")
        ),
        ("no way to ask for a scheme", s => s.Change(Sample.Fund, "[a grant for a new firm, money to begin]", "[]")),
        ("a page for editors", s => s.With("README.md", "# How to edit")),
        ("a hidden file", s => s.With("schemes/.DS_Store", [0, 1, 2])),
        ("most of nine", s => s.Change(Sample.Journey, "most: 3", "most: 9")),
        ("a document mark at the top", s => s.With(Sample.Vocabulary, "---\n" + s[Sample.Vocabulary])),
        ("a tab after a colon", s => s.Change(Sample.Body, "kind: organisation", "kind:\torganisation")),
        ("a body of tabs and rules", s => s.With(Sample.Body, s[Sample.Body] + "\n\tcode\n\n---\n\n| a | b |\n")),
        ("letters beyond the first plane", s => s.Change(Sample.Body, "It gives advice.", "It gives advice. 😀 Dŵr")),
    ];

    public static TheoryData<string> Names => [.. Variations.Select(variation => variation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_correct_variation_raises_no_finding(string name)
    {
        var reading = Variations.Single(variation => variation.Name == name).Change(Sample.Good()).Read();

        Assert.Empty(reading.Findings);
        Assert.NotNull(reading.Content);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_change_the_version()
    {
        var plain = Sample.Good();
        var windows = Sample.Good();
        foreach (var name in windows.Names.ToList())
        {
            windows.With(name, "\uFEFF" + windows[name].ReplaceLineEndings("\r\n"));
        }

        Assert.Equal(Journey.VersionOf(plain.Read().Content!), Journey.VersionOf(windows.Read().Content!));
    }

    [Fact]
    public void A_text_keeps_its_paragraphs_and_loses_the_space_around_it()
    {
        var sample = Sample
            .Good()
            .Change(Sample.Body, "summary: It is a team of advisers.", "summary: |\n\n  One.\n\n  Two.\n");

        Assert.Equal("One.\n\nTwo.", sample.Read().Content!.Schemes[0].Descriptions[^1].Summary);
    }

    [Fact]
    public void The_body_keeps_the_indentation_of_its_first_line()
    {
        var sample = Sample.Good();
        sample.With(Sample.Body, sample[Sample.Body] + "\n\n    code\n\n");

        Assert.Equal("    code", sample.Read().Content!.Schemes[0].Details);
    }
}
