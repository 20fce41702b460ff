namespace Signpost.Bot.Tests.Authentication;

/// <summary>Cases that meet a bot with the same settings.</summary>
/// <param name="Name">Whose tokens they are, and what the bot is.</param>
/// <param name="Settings">The settings of the bot, besides its app id and the addresses of the keys.</param>
/// <param name="Start">The good delivery that each case touches.</param>
/// <param name="Cases">The cases; no two have the same name.</param>
internal sealed record TokenSet(
    string Name,
    (string Key, string Value)[] Settings,
    Func<DateTimeOffset, Delivery> Start,
    TokenCase[] Cases
)
{
    public Delivery Make(TokenCase token, DateTimeOffset now)
    {
        var delivery = Start(now);
        token.Touch(delivery);
        return delivery;
    }
}
