using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Testing.Replies;

/// <summary>Random replies and random texts, among them everything that a reader of Markdown could mistake.</summary>
public static class AnyReply
{
    private static readonly string[] Tricky =
    [
        "*",
        "**",
        "_",
        "__",
        "`",
        "```",
        "~~",
        "\\",
        "\\*",
        "[a](https://a.example)",
        "![a](b)",
        "<b>",
        "</p>",
        "<at>Ada</at>",
        "&amp;",
        "&",
        "&#42;",
        "{{DATE(2026-11-22T09:00:00Z,SHORT)}}",
        "{{TIME(2026-11-22T09:00:00Z)}}",
        "{{",
        "}}",
        "${a}",
        "# ",
        "> ",
        "- ",
        "+ ",
        "1. ",
        "2) ",
        "---",
        "===",
        "| a | b |",
        ":-)",
        "http://a.example/b_c_d",
        "ada_b@c_d.example",
        "\n",
        "\r\n",
        "\t",
        "  ",
        "    ",
        " ",
        "é",
        "😀",
        "👩‍🔬",
        "‮",
        "\u00a0",
        "\u0001",
        "\"",
        "'",
        "/",
        "a",
        "Ada",
        "R&D",
        "50%",
        "£1",
        "•",
        "–",
        "…",
        "-",
        ".",
        ":",
        "(",
        ")",
        "!",
    ];

    /// <summary>A text of one or more lines.</summary>
    public static Gen<string> Text { get; } =
        Gen.OneOf(
            Gen.Elements(Tricky).NonEmptyListOf().Select(parts => string.Concat(parts)),
            Gen.Elements(Tricky).NonEmptyListOf().Select(parts => string.Join(' ', parts.Take(12))),
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(any => WithoutHalves(any.Get))
        );

    /// <summary>A reply of paragraphs, a question, pairs and options.</summary>
    public static Gen<Reply> Reply { get; } =
        from paragraphs in Text.Select(text => (Block)new Block.Paragraph(text)).ListOf()
        from pairs in (from label in Text from value in Text select new SummaryLine(label, value)).ListOf()
        from question in Text
        from hint in Gen.OneOf(Gen.Constant<string?>(null), Text.Select(text => (string?)text))
        from labels in Text.ListOf()
        from at in Text
        select new Reply(
            [.. paragraphs.Take(5), new Block.Summary([.. pairs.Take(5)]), new Block.Ask(question, hint)],
            [.. labels.Take(10).Select(label => new Option(label, $"says {label}"))],
            at
        );

    /// <summary>So many random replies, the same ones at each call.</summary>
    public static ImmutableArray<Reply> Sample(int count) => [.. Reply.Sample(20, new Rnd(7, 77), count)];

    /// <summary>A lone half of a surrogate pair is no text: what came in with one was refused.</summary>
    private static string WithoutHalves(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune != System.Text.Rune.ReplacementChar));
}
