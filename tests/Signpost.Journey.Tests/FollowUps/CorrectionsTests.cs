namespace Signpost.Tests.FollowUps;

public class CorrectionsTests
{
    private static readonly PassOnConsent Hub = new("growth-hub", "Growth Hub", "one", "May it go to Growth Hub?");

    private static readonly Enquiry Before = new()
    {
        Reference = "SP-7F3K-2QXD",
        ConversationKey = "key",
        Opened = new(2026, 6, 1),
        Name = "Ada",
        Organisation = "Engines Ltd",
        Email = "ada@example.org",
        Need = "Money.",
        Consent = new("one", "May we?"),
        JourneyVersion = "0123456789abcdef",
        Trail = Trail.Empty,
        Answers = [new("Who are you?", "A company"), new("Where?", "Coventry")],
        Schemes = ["growth-service"],
    };

    [Fact]
    public void Between_TheSame_IsNothing() => Assert.Empty(Corrections.Between(Before, Before with { Name = "Ada" }));

    [Fact]
    public void Between_WhatNobodyReads_IsNothing() =>
        Assert.Empty(Corrections.Between(Before, Before with { JourneyVersion = "other", Schemes = [] }));

    [Fact]
    public void Between_EverythingThatThePersonGave_IsToldInTheOrderOfTheForm()
    {
        var after = Before with
        {
            Name = "Ada Lovelace",
            Organisation = "Engines",
            OrganisationKind = OrganisationKind.SoleTrader,
            Email = "ada@example.com",
            Way = ContactWay.Phone,
            Phone = "01632 960001",
            BestTime = "Mornings",
            Need = "Advice.",
            PassOn = [Hub],
            Answers = [new("Who are you?", "A company"), new("Where?", "Solihull"), new("How big?", "Small")],
        };

        Assert.Equal(
            [
                new("Name", "Ada", "Ada Lovelace"),
                new("Organisation", "Engines Ltd", "Engines"),
                new("Kind of organisation", "", "A sole trader or other partnership"),
                new("E-mail", "ada@example.org", "ada@example.com"),
                new("How to contact them", "By e-mail", "By telephone"),
                new("Telephone", "", "01632 960001"),
                new("Best time to call", "", "Mornings"),
                new("What they need", "Money.", "Advice."),
                new("May pass their details on to Growth Hub", "No", "Yes"),
                new("Where?", "Coventry", "Solihull"),
                new("How big?", "", "Small"),
            ],
            Corrections.Between(Before, after)
        );
        Assert.All(
            Corrections.Between(after, Before).Zip(Corrections.Between(Before, after)),
            both => Assert.Equal((both.First.From, both.First.To), (both.Second.To, both.Second.From))
        );
    }

    [Fact]
    public void Between_ANewWordingOfTheSameConsent_IsNothing() =>
        Assert.Empty(
            Corrections.Between(Before with { PassOn = [Hub] }, Before with { PassOn = [Hub with { Version = "two" }] })
        );
}
