using System.Net;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Authentication;

public sealed class TokenMatrixTests(TwoIssuers issuers) : IClassFixture<TwoIssuers>
{
    public static TheoryData<string, string> Good { get; } = NamesOf(good: true);

    public static TheoryData<string, string> Bad { get; } = NamesOf(good: false);

    [Theory]
    [MemberData(nameof(Good))]
    public async Task A_good_token_is_let_in_and_its_turn_taken(string set, string name)
    {
        await using var bot = await StartAsync(set, name, out var delivery);

        var (status, body) = await TwoIssuers.SendAsync(bot, delivery(bot.Clock.GetUtcNow()));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Which way at crossing 1?", body);
        Assert.Single(bot.Conversations.Rows);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_token_is_refused_without_a_word_and_no_turn_is_taken(string set, string name)
    {
        await using var bot = await StartAsync(set, name, out var delivery);

        var (status, body) = await TwoIssuers.SendAsync(bot, delivery(bot.Clock.GetUtcNow()));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Empty(body);
        Assert.Empty(bot.Journal);
        Assert.Empty(bot.Conversations.Rows);
        Assert.Empty(bot.Connector.Posts);
        var fault = TokenMatrix.Find(set, name).Case.Fault;
        var logged = Assert.Single(bot.Log, line => line.Contains("activity was refused"));
        Assert.Equal($"Information: An activity was refused with 401: {fault}.", logged.TrimEnd());
        Assert.DoesNotContain(bot.Log, line => line.Contains("Ada Private") || line.Contains("eyJ"));
    }

    [Fact]
    public void There_are_far_more_than_forty_cases_and_no_two_of_a_set_have_the_same_name()
    {
        Assert.InRange(TokenMatrix.Sets.Sum(set => set.Cases.Length), 150, 1_000);
        Assert.All(
            TokenMatrix.Sets,
            set => Assert.Equal(set.Cases.Length, set.Cases.Select(token => token.Name).Distinct().Count())
        );
        Assert.DoesNotContain(
            TokenMatrix.Sets.SelectMany(set => set.Cases),
            token => token is { IsGood: true, Stricter: not null }
        );
    }

    private static TheoryData<string, string> NamesOf(bool good)
    {
        var names = new TheoryData<string, string>();
        foreach (var set in TokenMatrix.Sets)
        {
            foreach (var token in set.Cases.Where(token => token.IsGood == good))
            {
                names.Add(set.Name, token.Name);
            }
        }
        return names;
    }

    private Task<BotApp> StartAsync(string set, string name, out Func<DateTimeOffset, Delivery> delivery)
    {
        var (found, token) = TokenMatrix.Find(set, name);
        delivery = now => found.Make(token, now);
        return issuers.StartBotAsync(found.Settings);
    }
}
