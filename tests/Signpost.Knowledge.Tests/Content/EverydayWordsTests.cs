using System.Text.Json;
using System.Text.RegularExpressions;

namespace Signpost.Knowledge.Tests.Content;

/// <summary>What everyday-words.yaml promises, as far as a program can tell.</summary>
public sealed partial class EverydayWordsTests
{
    private const int LongestSafetyText = 320;

    private static readonly string[] Numbers =
    [
        "0800 1111",
        "0808 2000 247",
        "0808 800 5000",
        "0808 801 0327",
        "111",
        "116 123",
        "55",
        "999",
    ];

    private static readonly string Written = File.ReadAllText(
        Path.Combine(RepositoryTests.Folder, "everyday-words.yaml")
    );

    private static readonly KnowledgeReading Reading = KnowledgeFolder.Read(RepositoryTests.Folder, Published.Today);

    private static EverydayWords Words => Reading.Content!.EverydayWords!;

    [Fact]
    public void Nothing_is_to_be_said_of_the_everyday_words_or_of_how_people_ask() =>
        Assert.DoesNotContain(
            Reading.Findings,
            finding =>
                finding.At.File == "everyday-words.yaml"
                || finding.Code is FindingCode.RepeatedEntry or FindingCode.SamePhrase
        );

    [Theory]
    [InlineData("My business has failed and I want to kill myself", "116 123")]
    [InlineData("I don't want to live any more.", "116 123")]
    [InlineData("im worried my friend wants to end their life", "116 123")]
    [InlineData("my son is suicidal, who do i ring", "116 123")]
    [InlineData("I've got chest pain and I feel sick", "call 999 now")]
    [InlineData("help he's not breathing", "call 999 now")]
    [InlineData("think it's a stroke, her speech is slurred", "call 999 now")]
    [InlineData("i have taken too many tablets", "call 999 now")]
    [InlineData("my stepdad hits me", "0800 1111")]
    [InlineData("i think a child is being abused next door to us", "0800 1111")]
    [InlineData("my husband hits me when he has been drinking", "0808 2000 247")]
    [InlineData("I do not feel safe at home", "0808 2000 247")]
    [InlineData("he threatened to kill me", "0808 2000 247")]
    public void Somebody_in_danger_is_told_whom_to_turn_to(string typed, string told) =>
        Assert.Contains(told, SafetyTextFor(typed));

    [Theory]
    [InlineData("we make a suicide prevention app for trusts")]
    [InlineData("a tool that helps crisis teams to find people who feel suicidal")]
    [InlineData("a monitor that spots a heart attack early")]
    [InlineData("stroke rehab device, how do we get a trial")]
    [InlineData("our wristband warns a nurse when a patient has stopped breathing")]
    [InlineData("an alarm for babies that are not breathing")]
    [InlineData("software that sorts patients with chest pain in a and e")]
    [InlineData("dying to get a grant for our new product")]
    [InlineData("the paperwork is killing us")]
    [InlineData("we are killing it in sales and want to export")]
    [InlineData("a dispenser that warns when too many tablets have been taken")]
    [InlineData("an app for people in abusive relationships")]
    [InlineData("the new tax hits my firm hard")]
    [InlineData("we need an ambulance trust to try our stretcher")]
    [InlineData("beats me how to fill in this form")]
    [InlineData("we do not want to live with this supplier for ever")]
    [InlineData("sensors so that older people feel safe at home")]
    [InlineData("within 20 kms of birmingham")]
    public void Business_talk_gets_no_safety_line(string typed) => Assert.Null(SafetyTextFor(typed));

    [Fact]
    public void Of_the_queries_for_tuning_those_about_danger_get_a_safety_line_and_no_others()
    {
        var wrong = Queries()
            .Where(query => query.Decision == "safety" != SafetyTextFor(query.Text) is not null)
            .Select(query => query.Text);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Safety_texts_are_short_and_name_the_emergency_number() =>
        Assert.All(
            Words.Safety,
            line =>
            {
                Assert.InRange(line.Text.Length, 1, LongestSafetyText);
                Assert.Contains("999", line.Text);
            }
        );

    [Fact]
    public void Safety_texts_have_no_number_that_was_not_looked_up()
    {
        var told = Words.Safety.SelectMany(line => NumberPattern().Matches(line.Text)).Select(number => number.Value);

        Assert.Equal(Numbers, told.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_number_stands_in_a_comment_with_the_page_and_the_day_of_looking()
    {
        var comments = string.Join(
            '\n',
            Written.Split('\n').Where(line => line.StartsWith("  # ", StringComparison.Ordinal))
        );

        Assert.All(Numbers, number => Assert.Contains(number, comments));
        Assert.True(comments.Split("read on 2026-11-23").Length > 6);
    }

    [Fact]
    public void No_word_of_another_language_stands_in_what_we_know()
    {
        var ours = Reading
            .Content!.Schemes.SelectMany(scheme =>
                scheme
                    .Descriptions.SelectMany(Published.Texts)
                    .Concat(scheme.Names.Select(name => name.Name))
                    .Concat(scheme.AlsoKnownAs)
                    .Concat(scheme.Asks)
            )
            .Concat(Reading.Content!.Terms.SelectMany(term => term.Words))
            .Concat(Words.Alike.SelectMany(group => group))
            .Concat(Words.Outside.SelectMany(topic => topic.Asks))
            .Concat(Queries().Where(query => query.Kind != "other-language").Select(query => query.Text))
            .SelectMany(text => Phrase.Normalise(text).Split(' '))
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(
            Words.Languages,
            language => Assert.DoesNotContain(language.Words, word => ours.Contains(Phrase.Normalise(word)))
        );
    }

    [Theory]
    [InlineData("Polish", "Dzień dobry, szukam pomocy dla firmy")]
    [InlineData("French", "Bonjour, où est la mairie ?")]
    [InlineData("Hindi", "मुझे अपने व्यापार के लिए मदद चाहिए")]
    [InlineData("Hindi or Urdu", "mujhe paise chahiye")]
    [InlineData("Urdu", "مجھے مدد چاہیے")]
    [InlineData("Bengali", "আমার সাহায্য দরকার")]
    [InlineData("Welsh", "Rydw i eisiau cymorth i fy musnes")]
    [InlineData("Ukrainian", "Мені потрібна допомога")]
    [InlineData("Chinese", "你好")]
    public void A_sentence_in_another_language_has_words_of_it(string language, string typed)
    {
        var words = Words.Languages.Single(known => known.Language == language).Words;

        Assert.Contains(
            Phrase.Normalise(typed).Split(' '),
            typedWord => words.Any(word => Phrase.Normalise(word) == typedWord)
        );
    }

    [Fact]
    public void What_is_outside_reads_on_after_about() =>
        Assert.All(Words.Outside, topic => Assert.Matches("^[\\p{Ll}V][^.?!]*[^ .?!]$", topic.About));

    private static string? SafetyTextFor(string typed) => Published.Journey.Understand(typed, Published.Today).Line;

    private static IEnumerable<(string Text, string Decision, string Kind)> Queries() =>
        File.ReadLines(Path.Combine(RepositoryTests.Folder, "..", "evaluation", "tuning.jsonl"))
            .Select(line =>
            {
                using var query = JsonDocument.Parse(line);
                var root = query.RootElement;
                return (
                    root.GetProperty("query").GetString()!,
                    root.GetProperty("decision").GetString()!,
                    root.GetProperty("kind").GetString()!
                );
            });

    [GeneratedRegex(@"(?<![\w.])\d[\d ]*\d\b(?!\.\w)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberPattern();
}
