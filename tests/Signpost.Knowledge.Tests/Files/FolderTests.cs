using System.Text;
using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Files;

public sealed class FolderTests
{
    [Fact]
    public void A_folder_that_is_not_there_is_a_finding()
    {
        var reading = KnowledgeFolder.Read(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString()), Sample.Today);

        var finding = Assert.Single(reading.Findings);
        Assert.Equal((FindingCode.UnreadableFolder, Position.StartOf(".")), (finding.Code, finding.At));
        Assert.Null(reading.Content);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    public void A_path_that_cannot_be_one_is_a_finding(string path) =>
        Assert.Equal(
            FindingCode.UnreadableFolder,
            Assert.Single(KnowledgeFolder.Read(path, Sample.Today).Findings).Code
        );

    [Fact]
    public void A_file_in_place_of_the_folder_is_a_finding()
    {
        var path = Path.GetTempFileName();
        try
        {
            Assert.Equal(
                FindingCode.UnreadableFolder,
                Assert.Single(KnowledgeFolder.Read(path, Sample.Today).Findings).Code
            );
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void An_empty_folder_lacks_the_three_things_that_it_needs()
    {
        var findings = Sample.Empty().Read().Findings;

        Assert.All(findings, finding => Assert.Equal(FindingCode.MissingFile, finding.Code));
        Assert.Equal(["journey.yaml", "schemes", "vocabulary.yaml"], findings.Select(finding => finding.At.File));
    }

    [Theory]
    [InlineData("", FindingCode.EmptyFile)]
    [InlineData("\t", FindingCode.EmptyFile)]
    [InlineData("# nothing yet\n", FindingCode.EmptyFile)]
    [InlineData("- money\n", FindingCode.WrongType)]
    public void Everyday_words_that_cannot_be_read_are_one_finding(string text, string code)
    {
        var reading = Sample.Good().With(Sample.Words, text).Read();

        Assert.Equal((code, Sample.Words), (Assert.Single(reading.Findings).Code, reading.Findings[0].At.File));
        Assert.Null(reading.Content);
    }

    [Fact]
    public void A_folder_in_place_of_the_everyday_words_is_not_passed_over()
    {
        var sample = Sample.Good().Without(Sample.Words).With($"{Sample.Words}/one.yaml", "alike: [[money, cash]]");

        Assert.Equal(Position.StartOf(Sample.Words), Assert.Single(sample.Read().Findings).At);
    }

    [Theory]
    [InlineData(Sample.Journey)]
    [InlineData(Sample.Vocabulary)]
    public void A_missing_file_is_one_finding_and_no_unknown_ids(string file)
    {
        var finding = Assert.Single(Sample.Good().Without(file).Read().Findings);

        Assert.Equal((FindingCode.MissingFile, Position.StartOf(file)), (finding.Code, finding.At));
    }

    [Fact]
    public void A_missing_schemes_folder_is_one_finding()
    {
        var sample = Sample.Good().Without(Sample.Fund).Without(Sample.Body).Without(Sample.Old);

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal((FindingCode.MissingFile, Position.StartOf("schemes")), (finding.Code, finding.At));
    }

    [Theory]
    [InlineData("schemes/ktp.txt", "scheme files end in `.md`; rename it")]
    [InlineData("schemes/ktp.MD", "its name ends in `.MD`; write the ending in small letters, as `.md`")]
    [InlineData("schemes/ktp", "scheme files end in `.md`; rename it")]
    [InlineData("schemes/more.md/ktp.md", "it is a folder", "schemes/more.md")]
    public void What_is_no_scheme_file_is_a_warning_that_says_why(string file, string says, string? at = null)
    {
        var reading = Sample.Good().With(file, "text").Read();

        var finding = Assert.Single(reading.Findings);
        Assert.Equal(FindingCode.StrayFile, finding.Code);
        Assert.Equal(Position.StartOf(at ?? file), finding.At);
        Assert.Contains($"is not read, because {says}", finding.Message);
        Assert.NotNull(reading.Content);
    }

    [Theory]
    [InlineData(Sample.Journey, "")]
    [InlineData(Sample.Vocabulary, " \n\t\r\n")]
    [InlineData(Sample.Fund, "")]
    [InlineData(Sample.Fund, "\uFEFF")]
    [InlineData(Sample.Journey, "# only a comment\n")]
    [InlineData(Sample.Vocabulary, "{}")]
    public void An_empty_file_is_one_finding(string file, string text)
    {
        var finding = Assert.Single(Sample.Good().With(file, text).Read().Findings);

        Assert.Equal((FindingCode.EmptyFile, Position.StartOf(file)), (finding.Code, finding.At));
    }

    [Fact]
    public void Fields_with_nothing_in_them_are_one_finding_on_the_line_below_the_hyphens()
    {
        var finding = Assert.Single(Sample.Good().With(Sample.Fund, "---\n---\nbody\n").Read().Findings);

        Assert.Equal((FindingCode.EmptyFile, new Position(Sample.Fund, 2, 1)), (finding.Code, finding.At));
    }

    [Theory]
    [InlineData("just text\n")]
    [InlineData("- a\n- b\n")]
    public void A_file_that_is_no_group_of_fields_is_one_finding(string text)
    {
        foreach (var file in new[] { Sample.Journey, Sample.Vocabulary })
        {
            var finding = Assert.Single(Sample.Good().With(file, text).Read().Findings);

            Assert.Equal((FindingCode.WrongType, Position.StartOf(file)), (finding.Code, finding.At));
        }
    }

    [Fact]
    public void Fields_that_never_end_are_one_finding_at_the_first_hyphens()
    {
        var sample = Sample.Good();
        sample.With(Sample.Body, sample[Sample.Body].TrimEnd().TrimEnd('-'));

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal((FindingCode.OpenFrontMatter, Position.StartOf(Sample.Body)), (finding.Code, finding.At));
    }

    [Theory]
    [InlineData(Sample.Journey, "Tell me", 3)]
    [InlineData(Sample.Fund, "It is a small", 18)]
    public void A_byte_that_is_not_utf8_is_found_at_its_place(string file, string before, int line)
    {
        var sample = Sample.Good();
        var (_, column) = sample.Find(file, before);
        var bytes = sample[file];
        var at = bytes.IndexOf(before, StringComparison.Ordinal);
        sample.With(file, [.. Encoding.UTF8.GetBytes(bytes[..at]), 0xE9, .. Encoding.UTF8.GetBytes(bytes[at..])]);

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal((FindingCode.NotUtf8, new Position(file, line, column)), (finding.Code, finding.At));
    }

    [Fact]
    public void A_file_in_utf16_is_one_finding()
    {
        var sample = Sample.Good();
        sample.With(Sample.Fund, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(sample[Sample.Fund])]);

        var finding = Assert.Single(sample.Read().Findings);

        Assert.Equal((FindingCode.NotUtf8, Position.StartOf(Sample.Fund)), (finding.Code, finding.At));
    }

    [Fact]
    public void A_huge_file_is_one_finding_and_one_just_small_enough_is_read()
    {
        var sample = Sample.Good();
        var text = sample[Sample.Body];
        var room = (4 * 1024 * 1024) - Encoding.UTF8.GetByteCount(text);

        Assert.Empty(sample.With(Sample.Body, text + new string('x', room)).Read().Findings);
        var finding = Assert.Single(sample.With(Sample.Body, text + new string('x', room + 1)).Read().Findings);
        Assert.Equal((FindingCode.TooLarge, Position.StartOf(Sample.Body)), (finding.Code, finding.At));
    }

    [Fact]
    public void A_link_to_nowhere_is_a_finding()
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-");
        try
        {
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "journey.yaml"), "/nowhere/at/all");

            var findings = KnowledgeFolder.Read(folder.FullName, Sample.Today).Findings;

            Assert.Contains(
                findings,
                finding => finding.At.File is "journey.yaml" && finding.Severity is Severity.Error
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_link_to_a_huge_file_is_not_read()
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-");
        try
        {
            using (var huge = File.Create(Path.Combine(folder.FullName, "huge")))
            {
                huge.SetLength((4 * 1024 * 1024) + 1);
            }
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "journey.yaml"), "huge");

            var findings = KnowledgeFolder.Read(folder.FullName, Sample.Today).Findings;

            Assert.Contains(findings, finding => finding is { At.File: "journey.yaml", Code: FindingCode.TooLarge });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_has_no_end_is_not_read()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "This system has no file without an end.");
        var folder = Directory.CreateTempSubdirectory("knowledge-");
        try
        {
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "journey.yaml"), "/dev/zero");

            var findings = KnowledgeFolder.Read(folder.FullName, Sample.Today).Findings;

            Assert.Contains(findings, finding => finding is { At.File: "journey.yaml", Code: FindingCode.EmptyFile });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(Sample.Fund)]
    [InlineData(Sample.Journey)]
    [InlineData(Sample.Vocabulary)]
    public void A_file_that_cannot_be_read_hides_no_finding_in_another_one(string broken)
    {
        var sample = Sample.Good().With(broken, [0xFF]).Change(Sample.Body, "kind: organisation", "kind: body");

        Assert.Equal(
            new[] { (broken, FindingCode.NotUtf8), (Sample.Body, FindingCode.UnknownValue) }.Order(),
            sample.Read().Findings.Select(finding => (finding.At.File, finding.Code)).Order()
        );
    }
}
