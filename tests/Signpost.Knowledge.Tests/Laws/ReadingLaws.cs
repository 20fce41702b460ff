using FsCheck;
using FsCheck.Fluent;
using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Laws;

public sealed class ReadingLaws
{
    private static readonly string[] Pieces =
    [
        "---",
        "\n",
        "\n",
        "\n  ",
        "\n- ",
        "\n  - ",
        ": ",
        ":",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "\"",
        "'",
        "|",
        ">-",
        "&a",
        "*a",
        "!t",
        "!!str ",
        "%YAML 1.2",
        "#",
        "?",
        "? ",
        "\t",
        "\r",
        "\r\n",
        "\u2028",
        "\u0085",
        "\uFEFF",
        "\0",
        "\\",
        "\\U0011FFFF",
        "\"\\UFFFFFFFF\"",
        "\"\\uD800\"",
        "~",
        "null",
        "@",
        "`",
        "...",
        "<<",
        "id",
        "id: ",
        "company",
        "audience",
        "2026-02-30",
        "from: ",
        "rules:",
        "questions:",
        "😀",
        "x",
        "\"\\x",
        "\uD83D",
    ];

    private static readonly Arbitrary<string> Yaml = Arb.From(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces))
    );

    private static readonly string[] Targets =
    [
        Sample.Journey,
        Sample.Vocabulary,
        Sample.Words,
        Sample.Examples,
        Sample.Fund,
    ];

    [Fact]
    public void Any_text_in_any_file_gives_content_or_errors_and_never_throws() =>
        Prop.ForAll(
                Yaml,
                Arb.From(Gen.Elements(Targets)),
                (text, file) =>
                {
                    var sample = Sample.Good().With(file, text);
                    HoldsFor(sample);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(LawCases.Count));

    [Fact]
    public void Any_text_between_the_hyphens_of_a_scheme_gives_content_or_errors() =>
        Prop.ForAll(Yaml, text => HoldsFor(Sample.Good().With(Sample.Fund, $"---\n{text}\n---\n")))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(LawCases.Count));

    [Fact]
    public void Any_text_spliced_into_a_good_file_gives_content_or_errors() =>
        Prop.ForAll(
                Yaml,
                Arb.From(Gen.Elements(Targets)),
                Arb.From(Gen.Choose(0, 10_000)),
                (text, file, place) =>
                {
                    var sample = Sample.Good();
                    var good = sample[file];
                    HoldsFor(sample.With(file, good.Insert(place % good.Length, text)));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(LawCases.Count));

    [Fact]
    public void A_good_file_cut_off_anywhere_gives_content_or_errors() =>
        Prop.ForAll(
                Arb.From(Gen.Elements(Targets)),
                Arb.From(Gen.Choose(0, 10_000)),
                (file, place) =>
                {
                    var sample = Sample.Good();
                    var good = sample[file];
                    HoldsFor(sample.With(file, good[..(place % good.Length)]));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(LawCases.Count));

    [Fact]
    public void Two_lines_of_a_good_file_swapped_give_content_or_errors() =>
        Prop.ForAll(
                Arb.From(Gen.Elements(Targets)),
                Arb.From(Gen.Choose(0, 1000)),
                Arb.From(Gen.Choose(0, 1000)),
                (file, one, other) =>
                {
                    var sample = Sample.Good();
                    var lines = sample[file].Split('\n');
                    var (i, j) = (one % lines.Length, other % lines.Length);
                    (lines[i], lines[j]) = (lines[j], lines[i]);
                    HoldsFor(sample.With(file, string.Join('\n', lines)));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(LawCases.Count));

    [Fact]
    public void Any_bytes_give_content_or_errors() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                Arb.From(Gen.Elements(Targets)),
                (bytes, file) => HoldsFor(Sample.Good().With(file, bytes))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(LawCases.Count));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("\"")]
    [InlineData("a: b\n")]
    [InlineData("k: {a: b, a: b}\n")]
    public void A_quarter_of_a_megabyte_of_one_thing_is_read_without_running_out_of_stack(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 250_000 / piece.Length));

        var findings = Sample.Good().With(Sample.Vocabulary, text).Read().Findings;

        Assert.Contains(findings, finding => finding.Severity is Severity.Error);
    }

    private static void HoldsFor(Sample sample)
    {
        var reading = sample.Read();
        Assert.Equal(reading.Content is null, reading.Findings.Any(finding => finding.Severity is Severity.Error));
        foreach (var finding in reading.Findings)
        {
            AssertInside(finding, sample);
            Assert.NotEmpty(finding.Message);
        }
        if (reading.Content is { } content)
        {
            Assert.NotEmpty(Journey.Compile(content).Version);
        }
    }

    private static void AssertInside(Finding finding, Sample sample)
    {
        Assert.Contains(finding.At.File, sample.Names);
        var lines = sample[finding.At.File]
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace("\r", "\n", StringComparison.Ordinal)
            .Split('\n');
        Assert.InRange(finding.At.Line, 1, lines.Length);
        Assert.InRange(finding.At.Column, 1, lines[finding.At.Line - 1].Length + 1);
    }
}
