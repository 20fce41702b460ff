using System.Globalization;
using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Faults;

public sealed class FaultTests
{
    private static readonly Fault[] Faults =
    [
        .. JourneyFaults.All,
        .. VocabularyFaults.All,
        .. EverydayFaults.All,
        .. ExampleFaults.All,
        .. SchemeFaults.All,
    ];

    public static TheoryData<int, string> Rows
    {
        get
        {
            var rows = new TheoryData<int, string>();
            foreach (var (index, fault) in Faults.Index())
            {
                rows.Add(index, fault.ToString().Replace('\0', '0'));
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_fault_gives_one_finding_at_its_place(int index, string fault)
    {
        Assert.NotEmpty(fault);
        var (sample, expected) = Seed(Faults[index]);

        var reading = sample.Read();

        var finding = Assert.Single(reading.Findings);
        Assert.Equal(Faults[index].Code, finding.Code);
        Assert.Equal(expected, finding.At);
        Assert.Equal(Faults[index].IsWarning ? Severity.Warning : Severity.Error, finding.Severity);
        Assert.Equal(Faults[index].IsWarning, reading.Content is not null);
        Assert.Contains(Faults[index].Says, finding.Message);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Windows_line_ends_and_a_byte_order_mark_move_no_finding(int index, string fault)
    {
        Assert.NotEmpty(fault);
        var (sample, expected) = Seed(Faults[index]);
        foreach (var name in sample.Names.ToList())
        {
            sample.With(name, "\uFEFF" + sample[name].ReplaceLineEndings("\r\n"));
        }

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal(expected, finding.At);
        Assert.Equal(Faults[index].Code, finding.Code);
    }

    [Fact]
    public void Every_message_is_one_sentence_without_words_of_programs()
    {
        foreach (var fault in Faults)
        {
            var message = Assert.Single(Seed(fault).Sample.Read().Findings).Message;

            Assert.True(message.EndsWith('.') || message.EndsWith('?'), message);
            Assert.DoesNotContain("Exception", message);
            Assert.DoesNotContain("scalar", message);
            Assert.DoesNotContain('\n', message);
            Assert.True(char.IsUpper(message[0]) || message[0] is '`' or '“', message);
        }
    }

    [Fact]
    public void Faults_in_three_files_are_all_reported_in_order()
    {
        var findings = Sample
            .Good()
            .Change(Sample.Fund, "kind: fund", "kind: funds")
            .Change(Sample.Journey, "most: 3", "most: 30")
            .Change(Sample.Vocabulary, "reason: you are in Coventry", "reasons: you are in Coventry")
            .Read()
            .Findings;

        Assert.Equal(
            [
                "journey.yaml:41:11: error out-of-range",
                "schemes/seed-fund.md:3:7: error unknown-value",
                "vocabulary.yaml:12:5: error unknown-key",
            ],
            findings.Select(finding =>
                finding
                    .ToString()[..finding.ToString().LastIndexOf(finding.Message, StringComparison.Ordinal)]
                    .TrimEnd(' ', ':')
            )
        );
    }

    [Fact]
    public void A_finding_reads_as_one_line_that_editors_can_follow()
    {
        var finding = new Finding(new Position("schemes/ktp.md", 12, 5), Severity.Error, "unknown-key", "Say more.");

        Assert.Equal("schemes/ktp.md:12:5: error unknown-key: Say more.", finding.ToString());
        Assert.Equal(
            "schemes/ktp.md:12:5: warning same-name: Say more.",
            (finding with { Severity = Severity.Warning, Code = "same-name" }).ToString()
        );
    }

    [Fact]
    public void Every_code_is_written_as_small_words_with_hyphens_and_only_once()
    {
        var codes = typeof(FindingCode).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", code));
        Assert.All(Faults, fault => Assert.Contains(fault.Code, codes));
    }

    private static (Sample Sample, Position At) Seed(Fault fault)
    {
        var sample = Sample.Good().Change(fault.File, fault.Old, fault.New);
        var needle = fault.At ?? Fault.Mark.ToString(CultureInfo.InvariantCulture);
        var (line, column) = sample.Find(fault.AtFile, needle);
        if (fault.At is null)
        {
            sample.Change(fault.File, needle, string.Empty);
        }
        return (sample, new Position(fault.AtFile, line, column));
    }
}
