namespace Signpost.Cli.Tests.Teams;

public sealed class TeamsAppChoiceTests
{
    [Fact]
    public void EverythingThatTeamsAsksFor_IsTakenAsItIsGiven()
    {
        var app = Choosing.All();

        Assert.Equal(Choosing.AppId, app.AppId);
        Assert.Equal("bot.example.org", app.Host);
        Assert.Equal("Example", app.Developer);
        Assert.Equal("https://example.org/bot", app.Website.AbsoluteUri);
        Assert.Equal("https://example.org/privacy", app.Privacy.AbsoluteUri);
        Assert.Equal("https://example.org/terms", app.Terms.AbsoluteUri);
    }

    [Fact]
    public void NameAndVersion_HaveDefaults()
    {
        var app = Choosing.All();

        Assert.Equal("Signpost", app.Name);
        Assert.Equal("1.0.0", app.Version);
    }

    [Theory]
    [InlineData("--host")]
    [InlineData("--developer")]
    [InlineData("--website")]
    [InlineData("--privacy")]
    [InlineData("--terms")]
    public void WhatTeamsAsksForAndNobodyElseKnows_IsNeverInvented(string option)
    {
        string[] sentences =
        [
            Choosing.Refused(() => Choosing.Choose(Choosing.Without(option))),
            Choosing.Refused(() => Choosing.With(option)),
            Choosing.Refused(() => Choosing.With(option, "")),
            Choosing.Refused(() => Choosing.With(option, "  ")),
        ];

        Assert.All(sentences, sentence => Assert.StartsWith($"{option} is missing, and Teams asks for it: ", sentence));
    }

    [Theory]
    [InlineData("9A4B7D52-0000-4000-8000-00000000ABCD")]
    [InlineData(" 9a4b7d52-0000-4000-8000-00000000abcd ")]
    public void AppId_IsWrittenInOneWay(string written)
    {
        Assert.Equal(Choosing.AppId, Choosing.With("--app-id", written).AppId);
        Assert.Equal(Choosing.AppId, Choosing.Choose(Choosing.Without("--app-id"), configured: written).AppId);
    }

    [Fact]
    public void AppIdOfTheOption_CountsMoreThanThatOfTheEnvironment()
    {
        var app = Choosing.Choose(
            [.. Choosing.Without("--app-id"), "--app-id", Choosing.AppId],
            configured: "11111111-0000-4000-8000-000000000000"
        );

        Assert.Equal(Choosing.AppId, app.AppId);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void NoAppIdAnywhere_SaysWhereToPutIt(string? configured) =>
        Assert.Equal(
            "The app id of the bot is not known: give it with --app-id, or set MicrosoftAppId.",
            Choosing.Refused(() => Choosing.Choose(Choosing.Without("--app-id"), configured))
        );

    [Theory]
    [InlineData("signpost")]
    [InlineData("9a4b7d5200004000800000000000abcd")]
    [InlineData("{9a4b7d52-0000-4000-8000-00000000abcd}")]
    [InlineData("9a4b7d52-0000-4000-8000-00000000abc")]
    [InlineData("9a4b7d52-0000-4000-8000-00000000abcg")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public void AppIdThatIsNone_IsRefusedWithThePlaceThatItCameFrom(string id)
    {
        const string Remedy =
            "which is no app id: copy the Microsoft App ID of the bot from Azure, with its four hyphens.";

        Assert.Equal($"--app-id is “{id}”, {Remedy}", Choosing.Refused(() => Choosing.With("--app-id", id)));
        Assert.Equal(
            $"MicrosoftAppId is “{id}”, {Remedy}",
            Choosing.Refused(() => Choosing.Choose(Choosing.Without("--app-id"), configured: id))
        );
    }

    [Theory]
    [InlineData("bot.example.org", "bot.example.org")]
    [InlineData("https://bot.example.org/", "bot.example.org")]
    [InlineData("HTTPS://Bot.Example.ORG", "bot.example.org")]
    [InlineData("https://bot.example.org:443", "bot.example.org")]
    [InlineData("https://bücher.example", "xn--bcher-kva.example")]
    public void Host_IsANameWithoutHttps(string written, string host) =>
        Assert.Equal(host, Choosing.With("--host", written).Host);

    [Theory]
    [InlineData("http://bot.example.org")]
    [InlineData("https://bot.example.org/chat")]
    [InlineData("bot.example.org/api/messages")]
    [InlineData("https://bot.example.org?a=b")]
    [InlineData("https://bot.example.org#a")]
    [InlineData("https://bot.example.org:8443")]
    [InlineData("https://me@bot.example.org")]
    [InlineData("https://localhost")]
    [InlineData("https://127.0.0.1")]
    [InlineData("https://[::1]")]
    [InlineData("https://*.example.org")]
    [InlineData("ftp://bot.example.org")]
    [InlineData("https://")]
    [InlineData("bot example org")]
    public void HostThatTeamsCannotReach_IsRefused(string host) =>
        Assert.Equal(
            $"--host is “{host}”, which Teams cannot reach the bot by: write https and the public name of the host with "
                + "nothing after it, as in https://bot.example.org.",
            Choosing.Refused(() => Choosing.With("--host", host))
        );

    [Theory]
    [InlineData("--website", "example.org")]
    [InlineData("--privacy", "http://example.org/privacy")]
    [InlineData("--terms", "/terms")]
    [InlineData("--terms", "mailto:terms@example.org")]
    [InlineData("--terms", "https://")]
    public void AddressThatIsNoPage_IsRefused(string option, string address) =>
        Assert.Equal(
            $"{option} is “{address}”, which is not the address of a page: write it whole, with https, as in https://example.org/page.",
            Choosing.Refused(() => Choosing.With(option, address))
        );

    [Fact]
    public void AddressOf2048Characters_IsTheLongest()
    {
        var longest = "https://example.org/".PadRight(2048, 'a');

        Assert.Equal(longest, Choosing.With("--terms", longest).Terms.AbsoluteUri);
        Assert.StartsWith("--terms is “https", Choosing.Refused(() => Choosing.With("--terms", longest + "a")));
    }

    [Theory]
    [InlineData("--name", 30)]
    [InlineData("--developer", 32)]
    public void NameThatTeamsHasNoRoomFor_IsRefused(string option, int longest)
    {
        var name = new string('n', longest);
        var app = Choosing.With(option, name);

        Assert.Contains(name, new[] { app.Name, app.Developer });
        Assert.Equal(
            $"{option} takes a name of 1 to {longest} characters in one line.",
            Choosing.Refused(() => Choosing.With(option, name + "n"))
        );
        Assert.EndsWith("in one line.", Choosing.Refused(() => Choosing.With(option, "two\nlines")));
    }

    [Fact]
    public void NameLeftBlank_IsNotTakenForTheUsualName() =>
        Assert.Equal(
            "--name is missing, and Teams asks for it: add it, of at most 30 characters.",
            Choosing.Refused(() => Choosing.With("--name", " "))
        );

    [Theory]
    [InlineData("0.1.0")]
    [InlineData("1.0.1")]
    [InlineData("12.345.6789")]
    public void AppVersion_IsThreeNumbers(string version) =>
        Assert.Equal(version, Choosing.With("--app-version", version).Version);

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData("01.0.0")]
    [InlineData("1.0.-1")]
    [InlineData("v1.0.0")]
    [InlineData("1.0.0-preview")]
    [InlineData("1.0.99999999999")]
    public void AppVersionThatIsNone_IsRefused(string version) =>
        Assert.Equal(
            $"--app-version is “{version}”: write three numbers with full stops between them, as in 1.0.1.",
            Choosing.Refused(() => Choosing.With("--app-version", version))
        );
}
