using Microsoft.Extensions.Configuration;
using Signpost.Bot.Limits;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Limits;

public sealed class LimitSettingsTests
{
    [Fact]
    public void Nothing_set_is_the_usual() => Assert.Equal(new LimitSettings(), From());

    [Fact]
    public void Each_limit_can_be_set() =>
        Assert.Equal(
            new LimitSettings
            {
                PerAddress = 1,
                PerConversation = 2,
                PollsPerAddress = 3,
                PollsPerConversation = 4,
                EnquiriesPerAddress = 5,
                InTotal = 1_000_000,
            },
            From(
                ("Limits:PerAddress", "1"),
                ("Limits:PerConversation", "2"),
                ("Limits:PollsPerAddress", "3"),
                ("Limits:PollsPerConversation", "4"),
                ("Limits:EnquiriesPerAddress", "5"),
                ("Limits:InTotal", "1000000")
            )
        );

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1,200")]
    [InlineData("1000001")]
    [InlineData("99999999999")]
    [InlineData("many")]
    [InlineData(" ")]
    public void What_is_no_such_number_is_refused_in_one_sentence(string text)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => From(("Limits:PerAddress", text)));

        Assert.Equal(
            $"Limits:PerAddress is \"{text}\": write how many requests from one address in a minute are taken, a whole number from 1 to 1000000, or leave it empty for 1200.",
            refusal.Message
        );
    }

    [Fact]
    public async Task A_wrong_number_keeps_the_app_from_starting() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => BotApp.StartAsync(("Limits:InTotal", "lots")));

    private static LimitSettings From(params (string Key, string Value)[] settings) =>
        LimitSettings.From(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))
                )
                .Build()
        );
}
