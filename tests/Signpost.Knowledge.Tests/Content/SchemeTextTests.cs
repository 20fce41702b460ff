using System.Text.RegularExpressions;

namespace Signpost.Knowledge.Tests.Content;

/// <summary>The house style of the scheme files, as far as a program can tell.</summary>
public sealed partial class SchemeTextTests
{
    private const int LongestSummary = 300;
    private const int MostWords = 34;

    /// <summary>The only addresses and numbers that a source shows, each with the date that must stand beside it.</summary>
    private static readonly (string Scheme, string Contact, string Date)[] Contacts =
    [
        ("business-growth-west-midlands", "0345 646 1352", "September 2023"),
        ("sbri-healthcare", "sbri@lgcgroup.com", "22 November 2026"),
        ("wm-investment-zone", "WMInvestmentzone@wmca.org.uk", "22 November 2026"),
    ];

    private static IEnumerable<(string Scheme, DatedDescription Description)> Descriptions =>
        Published.Journey.Schemes.SelectMany(scheme => scheme.Descriptions.Select(said => (scheme.Id, said)));

    /// <summary>Each text of each file, whatever its day.</summary>
    private static IEnumerable<(string Scheme, string Text)> AllTexts =>
        Published.Journey.Schemes.SelectMany(scheme =>
            scheme
                .Descriptions.SelectMany(Published.Texts)
                .Concat(scheme.Statuses.Select(status => status.Note ?? string.Empty))
                .Concat(scheme.Names.Select(name => name.Name))
                .Concat(scheme.Sources.Select(source => source.Title))
                .Concat(scheme.AlsoKnownAs)
                .Concat(scheme.Unconfirmed)
                .Append(scheme.Details)
                .Select(text => (scheme.Id, text))
        );

    [Fact]
    public void A_summary_has_at_most_300_characters() =>
        Assert.All(Descriptions, said => Assert.InRange(said.Description.Summary.Length, 1, LongestSummary));

    [Fact]
    public void A_sentence_that_is_said_is_short() =>
        Assert.All(
            Descriptions.SelectMany(said => Published.Texts(said.Description), (said, text) => (said.Scheme, text)),
            said =>
                Assert.All(
                    SentenceEnd().Split(said.text),
                    sentence => Assert.True(sentence.Split(' ').Length <= MostWords, $"{said.Scheme}: {sentence}")
                )
        );

    [Fact]
    public void Every_description_is_whole_sentences() =>
        Assert.All(
            Descriptions,
            said =>
                Assert.All(
                    [
                        said.Description.Summary,
                        said.Description.WhoFor,
                        said.Description.Gives,
                        said.Description.NextStep,
                    ],
                    text => Assert.EndsWith(".", text)
                )
        );

    [Fact]
    public void There_is_no_address_and_no_number_but_those_that_a_source_shows() =>
        Assert.All(
            AllTexts.SelectMany(said => Contact().Matches(said.Text), (said, match) => (said.Scheme, match.Value)),
            found => Assert.Contains(Contacts, row => (row.Scheme, row.Contact) == found)
        );

    [Fact]
    public void An_address_or_number_stands_beside_the_date_on_which_it_was_seen() =>
        Assert.All(
            Contacts,
            row =>
            {
                var texts = AllTexts.Where(said => said.Text.Contains(row.Contact)).ToList();
                Assert.NotEmpty(texts);
                Assert.All(texts, said => Assert.Contains(row.Date, said.Text));
            }
        );

    [Fact]
    public void Nobody_is_named_by_a_title() =>
        Assert.All(AllTexts, said => Assert.DoesNotMatch(Honorific(), said.Text));

    [Fact]
    public void What_was_ever_open_has_a_source_that_confirms_it() =>
        Assert.All(
            Published.Journey.Schemes.Where(scheme => scheme.Statuses.Any(status => status.Kind is StatusKind.Open)),
            scheme => Assert.Contains(scheme.Sources, source => source.Confidence is Confidence.Confirmed)
        );

    [Fact]
    public void What_is_to_be_checked_first_says_why() =>
        Assert.All(
            Published
                .Journey.Schemes.SelectMany(scheme => scheme.Statuses, (scheme, status) => (scheme.Id, status))
                .Where(pair => pair.status.Kind is not StatusKind.Open),
            pair => Assert.False(string.IsNullOrEmpty(pair.status.Note), pair.Id)
        );

    [Theory]
    [InlineData("rd-tax-credits")]
    [InlineData("patent-box")]
    public void Tax_always_comes_with_the_words_that_it_is_no_tax_advice(string id) =>
        Assert.All(
            Published.Journey.FindScheme(id)!.Descriptions,
            said => Assert.Contains("This is general signposting, not tax advice; HMRC decides", said.NextStep)
        );

    [Fact]
    public void A_commercial_firm_is_an_example_and_not_a_recommendation()
    {
        var named = AllTexts.Where(said => said.Text.Contains("Penningtons")).Select(said => said.Scheme).Distinct();
        Assert.Equal(["legal-ip-adviser"], named);
        var adviser = Published.Journey.FindScheme("legal-ip-adviser")!.On(Published.Today)!;
        Assert.Contains("Signpost recommends no firm", adviser.Description.Summary);
    }

    [GeneratedRegex(@"(?<=[.!?:;]) ", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)(?:\+44|0)\d[\d ]{7,}\d",
        RegexOptions.None,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex Contact();

    [GeneratedRegex(
        @"\b(?:Prof|Professor|Dr|Mr|Mrs|Ms|Sir|Dame)\b",
        RegexOptions.None,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex Honorific();
}
