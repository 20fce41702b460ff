using Signpost.Bot.Activities;

namespace Signpost.Bot.Turns;

/// <summary>What goes back to a channel.</summary>
/// <param name="Message">The message, addressed; null when there is nothing to say.</param>
/// <param name="Saved">Whether what came in has been dealt with; false where it should be sent again.</param>
public sealed record BotAnswer(Activity? Message, bool Saved)
{
    /// <summary>Nothing was asked and nothing is said.</summary>
    public static BotAnswer Nothing { get; } = new(null, Saved: true);
}
