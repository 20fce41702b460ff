using System.Reflection;
using System.Text.RegularExpressions;

namespace Signpost.Knowledge.Tests.Content;

/// <summary>Editors can look up every message.</summary>
public sealed partial class FindingTableTests
{
    private static readonly List<(string Code, string Wrong, string Remedy)> Rows =
    [
        .. RowPattern()
            .Matches(File.ReadAllText(Path.Combine(RepositoryTests.Folder, "README.md")))
            .Select(row => (row.Groups["code"].Value, row.Groups["wrong"].Value, row.Groups["remedy"].Value)),
    ];

    private static readonly List<string> Codes =
    [
        .. typeof(FindingCode)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    [Fact]
    public void Every_code_has_a_row()
    {
        Assert.Empty(Codes.Except(Rows.Select(row => row.Code)));
    }

    [Fact]
    public void Every_row_has_a_code_and_there_is_one_row_for_each()
    {
        Assert.Empty(Rows.Select(row => row.Code).Except(Codes));
        Assert.Equal(Rows.Count, Rows.Select(row => row.Code).Distinct().Count());
    }

    [Fact]
    public void Rows_are_in_the_order_of_the_alphabet()
    {
        Assert.Equal(Rows.Select(row => row.Code).Order(StringComparer.Ordinal), Rows.Select(row => row.Code));
    }

    [Fact]
    public void Every_row_says_what_is_wrong_and_what_to_do_in_whole_sentences()
    {
        Assert.All(Rows, row => Assert.Matches("^[A-Z].*\\.$", row.Wrong));
        Assert.All(Rows, row => Assert.Matches("^[A-Z].*\\.$", row.Remedy));
    }

    [GeneratedRegex(
        @"^\| `(?<code>[^`|]+)` \| (?<wrong>[^|]*?) \| (?<remedy>[^|]*?) \|\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex RowPattern();
}
