using Microsoft.Extensions.Configuration;
using Signpost.Functions.Hosting;
using Signpost.Storage.Privacy;

namespace Signpost.Functions.Tests.Hosting;

public sealed class KeepingTests
{
    /// <summary>The settings as the configuration names them, and as an operator does.</summary>
    public static TheoryData<string, string> Settings { get; } =
        new()
        {
            { "Signpost:ConversationDays", "Signpost__ConversationDays" },
            { "Retention:New", "Retention__New" },
            { "Retention:Contacted", "Retention__Contacted" },
            { "Retention:Waiting", "Retention__Waiting" },
            { "Retention:Closed", "Retention__Closed" },
        };

    [Fact]
    public void NothingSet_KeepsConversationsFor30Days_AndEnquiriesUntilSomebodyErasesThem() =>
        Assert.Equal(new Keeping(30, new RetentionRules()), Read());

    [Fact]
    public void NothingWritten_IsAsIfNothingWereSet() =>
        Assert.Equal(Read(), Read([.. Settings.Select(setting => (setting.Data.Item1, ""))]));

    [Fact]
    public void EachStatus_HasItsOwnRule() =>
        Assert.Equal(
            new Keeping(
                7,
                new()
                {
                    New = 1,
                    Contacted = 200,
                    Waiting = 300,
                    Closed = 36_500,
                }
            ),
            Read(
                ("Signpost:ConversationDays", "7"),
                ("Retention:New", "1"),
                ("Retention:Contacted", "200"),
                ("Retention:Waiting", "300"),
                ("Retention:Closed", "36500")
            )
        );

    [Fact]
    public void OneRule_LeavesTheOtherStatusesWithoutOne() =>
        Assert.Equal(new RetentionRules { Closed = 365 }, Read(("Retention:Closed", "365")).Enquiries);

    [Theory]
    [MemberData(nameof(Settings))]
    public void AnythingButANumberOfDays_IsRefused_WithTheSettingAndTheRemedy(string setting, string name)
    {
        foreach (
            var text in new[] { "0", "-1", "+1", "1.5", "1,000", " 30", "30 days", "soon", "36501", "99999999999" }
        )
        {
            var wrong = Assert.Throws<InvalidOperationException>(() => Read((setting, text)));

            Assert.Equal(
                $"{name} is \"{text}\", which is no number of days: set it to a whole number from 1 to 36500, or leave it out.",
                wrong.Message
            );
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void WrongSetting_StopsTheAppAtTheStart(string setting, string name)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => SignpostApp.Build([$"--{setting}=soon"]));

        Assert.StartsWith(name, wrong.Message);
    }

    private static Keeping Read(params (string Name, string Value)[] settings) =>
        Keeping.From(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(each => KeyValuePair.Create(each.Name, (string?)each.Value)))
                .Build()
        );
}
