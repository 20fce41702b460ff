using Microsoft.Extensions.Configuration;
using Signpost.Functions.Hosting;

namespace Signpost.Functions.Tests.Hosting;

public sealed class DueWorkingDaysTests
{
    [Theory]
    [InlineData(null, 3)]
    [InlineData("", 3)]
    [InlineData("0", 0)]
    [InlineData("60", 60)]
    public void From_ANumberOfDays_IsTaken(string? setting, int days) => Assert.Equal(days, Read(setting));

    [Theory]
    [InlineData("61")]
    [InlineData("-1")]
    [InlineData("3.5")]
    [InlineData("three")]
    [InlineData("99999999999")]
    public void From_AnythingElse_NamesTheSettingAndTheRemedy(string setting)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => Read(setting));

        Assert.Equal(
            "Advisers__DueWorkingDays is not a number of working days: set it to a whole number from 0 to 60, or leave it out for 3.",
            wrong.Message
        );
    }

    [Fact]
    public void Build_TheSettingIsWrong_IsRefusedAtTheStart() =>
        Assert.Throws<InvalidOperationException>(() => SignpostApp.Build(["--Advisers:DueWorkingDays=soon"]));

    private static int Read(string? setting) =>
        DueWorkingDays.From(
            new ConfigurationBuilder().AddInMemoryCollection([new(DueWorkingDays.Setting, setting)]).Build()
        );
}
