using System.Collections.Immutable;
using Signpost.Storage.Privacy;
using Signpost.Storage.Tests.Enquiries;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Insights;

public sealed class ForgetTests(SharedAzurite azurite)
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("Engines Ltd", "engines ltd in coventry")]
    [InlineData("  ENGINES,   ltd.", "engines ltd in coventry")]
    [InlineData("Ada Lovelace", "i am ada lovelace")]
    public async Task PhraseInWhichItStands_IsTakenOut_AndTheCountsStay(string given, string phrase)
    {
        var table = await WithAsync(phrase, "a loan for tools");

        Assert.Equal(1, await table.Insights.ForgetAsync(Given(given), default));

        var day = Assert.Single(await table.Insights.ReadAsync(Today, Today, default));
        Assert.Equal("a loan for tools", Assert.Single(day.Unmatched).Of.Phrase);
        Assert.Equal((2, 2), (day.Started, day.WithUnmatched));
        Assert.Equal(0, await table.Insights.ForgetAsync(Given(given), default));
    }

    [Theory]
    [InlineData("engine")]
    [InlineData("engines limited")]
    [InlineData("e")]
    [InlineData("")]
    [InlineData("!!!!")]
    public async Task WhatStandsInNoPhrase_OrIsTooShortToTell_TakesNoneOut(string given)
    {
        var table = await WithAsync("engines ltd in coventry", "a loan for tools");
        table.Wire.Reset();

        Assert.Equal(0, await table.Insights.ForgetAsync(Given(given), default));

        Assert.Equal(2, Assert.Single(await table.Insights.ReadAsync(Today, Today, default)).Unmatched.Length);
    }

    [Fact]
    public async Task PhrasesOfEveryDay_AreTakenOut()
    {
        var table = await EnquiryTable.CreateAsync(azurite);
        for (var day = 0; day < 3; day++)
        {
            await ConversationsThatSay.SaveAsync(table, Today.AddDays(-200 * day), $"engines ltd again {day}");
        }
        await table.Insights.CountAsync(Today.AddDays(-400), Today, default);

        Assert.Equal(3, await table.Insights.ForgetAsync(Given("Engines Ltd"), default));
        Assert.All(
            await table.Insights.ReadAsync(Today.AddDays(-400), Today, default),
            day => Assert.Empty(day.Unmatched)
        );
    }

    [Fact]
    public async Task BrokenOff_IsFinishedByTheNext()
    {
        var table = await WithAsync("engines ltd in coventry", "a loan for tools");
        table.Wire.Reset();
        table.Wire.Fate = call => call >= 1 ? Fate.IsLost : Fate.Works;
        await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            table.Insights.ForgetAsync(Given("Engines"), default)
        );
        table.Wire.Reset();

        Assert.Equal(1, await table.Insights.ForgetAsync(Given("Engines"), default));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CountingAgain_DoesNotBringThemBack(bool counted)
    {
        var table = await EnquiryTable.CreateAsync(azurite);
        await ConversationsThatSay.SaveAsync(table, Today, "engines ltd in coventry", "a loan for tools");
        if (counted)
        {
            await table.Insights.CountAsync(Today, Today, default);
        }

        await table.Insights.ForgetAsync(Given("Engines Ltd"), default);
        await table.Insights.CountAsync(Today, Today, default);

        Assert.Equal(["a loan for tools"], await PhrasesAsync(table));
        Assert.Empty((await table.ConversationTable.RowsAsync()).Holding(["engines"]));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    public async Task CountThatIsUnderWay_DoesNotBringThemBack(int before, bool counted)
    {
        var table = await EnquiryTable.CreateAsync(azurite);
        await ConversationsThatSay.SaveAsync(table, Today, "engines ltd in coventry", "a loan for tools");
        if (counted)
        {
            await ConversationsThatSay.SaveAsync(table, Today.AddDays(-9));
            await table.Insights.CountAsync(Today.AddDays(-9), Today.AddDays(-9), default);
        }
        table.Wire.Reset();
        table.Wire.Before = call =>
            call == before ? table.InsightsElsewhere.ForgetAsync(Given("Engines Ltd"), default) : Task.CompletedTask;

        await table.Insights.CountAsync(Today, Today, default);

        Assert.Equal(["a loan for tools"], await PhrasesAsync(table));
    }

    [Fact]
    public async Task Forgetting_WhileOthersCount_LeavesNothing()
    {
        var table = await WithAsync("a loan for tools");
        await ConversationsThatSay.SaveAsync(table, Today.AddDays(-1), "engines ltd in coventry");
        var calls = 0;
        table.Wire.Reset();
        table.Wire.Before = async _ =>
        {
            if (calls++ < 8)
            {
                await table.InsightsElsewhere.CountAsync(Today.AddDays(-1), Today, default);
            }
        };

        await table.Insights.ForgetAsync(Given("Engines Ltd"), default);

        Assert.Equal(["a loan for tools"], await PhrasesAsync(table));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    public async Task AnAnswerThatIsLost_ChangesNothing(int lost)
    {
        var table = await WithAsync("engines ltd in coventry", "a loan for tools");
        table.Wire.Reset();
        table.Wire.Fate = call => call == lost ? Fate.LosesItsAnswer : Fate.Works;

        Assert.Equal(1, await table.Insights.ForgetAsync(Given("Engines Ltd"), default));

        Assert.Equal(["a loan for tools"], await PhrasesAsync(table));
    }

    [Fact]
    public async Task TurnThatIsTakenMeanwhile_IsNotLost()
    {
        var table = await WithAsync("engines ltd in coventry");
        var key = ConversationsThatSay.KeyOf("one", Today);
        var before = await table.Conversations.FindAsync(key, fresh: true, default);

        await table.Insights.ForgetAsync(Given("Engines Ltd"), default);

        // Whoever took a turn from what stood before begins it anew, from what stands now.
        var after = before! with
        {
            Conversation = before.Conversation with { Node = "next" },
        };
        Assert.False(await table.Conversations.TrySaveAsync(before, after, [], default));
        var now = await table.Conversations.FindAsync(key, fresh: false, default);
        Assert.Empty(now!.Conversation.Course!.Unmatched);
        Assert.Equal(before.Conversation.Node, now.Conversation.Node);
    }

    [Fact]
    public async Task ItIsNoTurn_SoThatAConversationIsKeptNoLongerForIt()
    {
        var table = await WithAsync("engines ltd in coventry");
        var states = await table.ConversationTable.RowsAsync();
        var lastTurn = states.Max(row => row.Timestamp)!.Value;

        await table.Insights.ForgetAsync(Given("Engines Ltd"), default);
        await table.Insights.ForgetAsync(Given("coventry"), default);

        Assert.All(
            await table.ConversationTable.RowsAsync(),
            row => Assert.InRange(row.GetDateTimeOffset("lastTurn")!.Value, lastTurn.AddHours(-1), lastTurn)
        );
        Assert.Equal(2, await table.Conversations.DeleteIdleAsync(lastTurn.AddMilliseconds(1), () => true, default));
    }

    private static GivenWords Given(string organisation) => new GivenWords().AddOrganisation(organisation);

    private static async Task<IEnumerable<string>> PhrasesAsync(EnquiryTable table) =>
        (await table.Insights.ReadAsync(Today.AddDays(-400), Today, default)).SelectMany(day =>
            day.Unmatched.Select(count => count.Of.Phrase)
        );

    private async Task<EnquiryTable> WithAsync(params ImmutableArray<string> phrases)
    {
        var table = await EnquiryTable.CreateAsync(azurite);
        await ConversationsThatSay.SaveAsync(table, Today, phrases);
        await table.Insights.CountAsync(Today, Today, default);
        return table;
    }
}
