using System.Text.RegularExpressions;
using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Content;

/// <summary>What the editors' guide shows under "How to" can be copied into a scheme as it is.</summary>
public sealed partial class GuideSnippetTests
{
    private static readonly DateOnly LastDay = new(2027, 3, 31);

    [Fact]
    public void All_of_them_in_one_scheme_have_no_error_and_hold_on_their_days()
    {
        var reading = Sample
            .Good()
            .Change(Sample.Old, "names:\n  - name: Old Loan\n", Snippet("names:"))
            .Change(
                Sample.Old,
                "  - status: closed\n",
                $"  - status: open\n    to: 2027-03-31\n{Snippet("  - status: closed")}"
            )
            .Change(
                Sample.Old,
                """
                summary: It was a loan.
                who-for: It was for companies.
                gives: It gives nothing now.
                next-step: Look at its successor.

                """,
                Snippet("summary:") + Snippet("unconfirmed:")
            )
            .Read();

        Assert.DoesNotContain(reading.Findings, finding => finding.Severity is Severity.Error);
        var scheme = reading.Content!.Schemes.Single(one => one.Id == "old-loan");
        var last = scheme.On(LastDay)!;
        var next = scheme.On(LastDay.AddDays(1))!;
        Assert.Equal(("The old name", StatusKind.Open), (last.Name, last.Status.Kind));
        Assert.Equal(("The new name", StatusKind.Closed), (next.Name, next.Status.Kind));
        Assert.StartsWith("It was a course", scheme.On(new DateOnly(2026, 3, 31))!.Description.Summary);
        Assert.StartsWith("It is a course", scheme.On(new DateOnly(2026, 4, 1))!.Description.Summary);
        Assert.Equal(2, scheme.Unconfirmed.Length);
    }

    private static string Snippet(string start)
    {
        var guide = File.ReadAllText(Path.Combine(RepositoryTests.Folder, "README.md"));
        var how = guide[guide.IndexOf("\n## How to", StringComparison.Ordinal)..];
        return Assert.Single(
            BlockPattern().Matches(how).Select(Dedented),
            snippet => snippet.StartsWith(start, StringComparison.Ordinal)
        );
    }

    private static string Dedented(System.Text.RegularExpressions.Match block) =>
        block.Groups["text"].Value.Replace($"\n{block.Groups["indent"].Value}", "\n", StringComparison.Ordinal)[1..];

    [GeneratedRegex(
        @"^(?<indent> *)```yaml(?<text>\n.*?\n) *```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex BlockPattern();
}
