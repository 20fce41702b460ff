using System.Collections.Immutable;
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

        Assert.Equal(1, await table.Insights.ForgetAsync([given], default));

        var day = Assert.Single(await table.Insights.ReadAsync(Today, Today, default));
        Assert.Equal("a loan for tools", Assert.Single(day.Unmatched).Of.Phrase);
        Assert.Equal((2, 2), (day.Started, day.WithUnmatched));
        Assert.Equal(0, await table.Insights.ForgetAsync([given], default));
    }

    [Theory]
    [InlineData("engine")]
    [InlineData("engines limited")]
    [InlineData("ltd")]
    [InlineData("")]
    [InlineData("!!!!")]
    public async Task WhatStandsInNoPhrase_OrIsTooShortToTell_TakesNoneOut(string given)
    {
        var table = await WithAsync("engines ltd in coventry", "a loan for tools");
        table.Wire.Reset();

        Assert.Equal(0, await table.Insights.ForgetAsync([given], default));

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

        Assert.Equal(3, await table.Insights.ForgetAsync(["Engines Ltd"], default));
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
        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.Insights.ForgetAsync(["Engines"], default));
        table.Wire.Reset();

        Assert.Equal(1, await table.Insights.ForgetAsync(["Engines"], default));
    }

    private async Task<EnquiryTable> WithAsync(params ImmutableArray<string> phrases)
    {
        var table = await EnquiryTable.CreateAsync(azurite);
        await ConversationsThatSay.SaveAsync(table, Today, phrases);
        await table.Insights.CountAsync(Today, Today, default);
        return table;
    }
}
