using System.Net;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Authentication;

/// <summary>The official library, given the same tokens, activities and keys at the same moment.</summary>
public sealed class OfficialLibraryTests(TwoIssuers issuers) : IClassFixture<TwoIssuers>
{
    private const int LongestHeader = 64 * 1024;

    private static readonly DateTimeOffset Now = new ManualTimeProvider().GetUtcNow();

    public static TheoryData<string> Sets { get; } = [.. TokenMatrix.Sets.Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task It_agrees_case_by_case_except_where_the_matrix_says_why_we_are_stricter(string name)
    {
        var set = TokenMatrix.Sets.Single(candidate => candidate.Name == name);

        var reasons = await OfficialLibrary.DecideAsync(issuers, Now, set.Cases.Select(token => set.Make(token, Now)));

        var wrong = set
            .Cases.Zip(reasons)
            .Where(pair =>
                pair.First.IsGood || pair.First.Stricter is not null ? pair.Second is not null : pair.Second is null
            )
            .Select(pair => $"{pair.First.Name}: {pair.Second ?? "let in"}");
        Assert.Empty(wrong);
    }

    /// <summary>Two things wrong, or odd, at a time: thousands of deliveries that nobody thought of one by one.</summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public async Task What_it_refuses_we_refuse_also_when_two_cases_meet(string name)
    {
        var set = TokenMatrix.Sets.Single(candidate => candidate.Name == name);
        var meetings = set
            .Cases.SelectMany((first, index) => set.Cases.Skip(index + 1).Select(second => (first, second)))
            .Select(pair => (Name: $"{pair.first} + {pair.second}", Delivery: Meet(set, pair.first, pair.second)))
            .Where(meeting => meeting.Delivery.Authorization().Sum(header => header.Length) < LongestHeader)
            .ToArray();
        await using var bot = await issuers.StartBotAsync(set.Settings);

        var reasons = await OfficialLibrary.DecideAsync(issuers, Now, meetings.Select(meeting => meeting.Delivery));

        var tooKind = new List<string>();
        foreach (var ((meeting, delivery), reason) in meetings.Zip(reasons))
        {
            var (status, _) = await TwoIssuers.SendAsync(bot, delivery);
            if (reason is not null && status is not HttpStatusCode.Unauthorized)
            {
                tooKind.Add($"{meeting}: {reason}");
            }
        }
        Assert.Empty(tooKind);
    }

    private static Delivery Meet(TokenSet set, TokenCase first, TokenCase second)
    {
        var delivery = set.Make(first, Now);
        second.Touch(delivery);
        return delivery;
    }
}
