using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class AsOfTests
{
    [Theory]
    [InlineData("19/12/2022")]
    [InlineData("2022-12-32")]
    [InlineData("2023-02-29")]
    [InlineData("2022-12")]
    [InlineData("22-12-19")]
    [InlineData("1999-12-31")]
    [InlineData("2100-01-01")]
    [InlineData("tomorrow")]
    [InlineData(" 2022-12-19")]
    public async Task DayThatIsNone_IsRefusedInOneSentence(string given)
    {
        var refused = await SignpostCommand.RunAsync("validate", "--as-of", given);

        Assert.Equal(
            $"--as-of is “{given}”, which is not a day from 2000 to 2099: write year-month-day, as in 2022-12-19.",
            refused.Refused()
        );
        Assert.Empty(refused.Output);
    }

    [Theory]
    [InlineData("validate", "--as-of")]
    [InlineData("validate", "--as-of", "")]
    [InlineData("chat", "--as-of")]
    public async Task NoDay_IsRefusedInOneSentence(params string[] arguments)
    {
        var refused = await SignpostCommand.RunAsync(arguments);

        Assert.Equal("--as-of has no day after it: write year-month-day, as in 2022-12-19.", refused.Refused());
    }

    [Fact]
    public async Task Chat_RefusesADayThatIsNone_BeforeItReadsAnything()
    {
        using var empty = new TempFolder();

        var refused = await SignpostCommand.RunAsync("chat", "--as-of", "soon", "--knowledge", empty.Path);

        Assert.StartsWith("--as-of is “soon”", refused.Refused());
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("up")]
    public async Task WhatChangesTheWorld_HasNoSuchOption(string verb)
    {
        var refused = await SignpostCommand.RunAsync(verb, "--as-of", "2022-12-19");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("--as-of", refused.Errors);
    }

    [Theory]
    [InlineData("2000-01-01")]
    [InlineData("2099-12-31")]
    public async Task FirstAndLastDay_CanBeLookedAt(string day)
    {
        var validated = await SignpostCommand.RunAsync("validate", "--json", "--as-of", day);

        Assert.Contains($"\"asOf\": \"{day}\"", validated.Output);
        Assert.InRange(validated.ExitCode, 0, 1);
    }
}
