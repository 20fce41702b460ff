using Signpost.Bot.Activities;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Rendering;

/// <summary>How a reply is shown.</summary>
/// <param name="Face">Its face.</param>
/// <param name="InPlace">
/// For cards: whether pressing a button may put the next card in the place of this one. Never where others read along,
/// who would see the card go as well.
/// </param>
/// <param name="Mention">For cards: who is spoken to, where others read along; else null.</param>
public readonly record struct Presentation(Face Face, bool InPlace = false, ChannelAccount? Mention = null)
{
    /// <summary>
    /// How a reply to <paramref name="inbound"/> is shown. Whoever expects replies in the HTTP answer is a program and
    /// gets text on any channel.
    /// </summary>
    public static Presentation For(Activity inbound)
    {
        if (inbound.DeliveryMode is DeliveryModes.ExpectReplies)
        {
            return new(Face.Text);
        }
        if (inbound.ChannelId is "webchat" or "directline")
        {
            return new(Face.Web);
        }
        if (inbound.ChannelId is not ("msteams" or "emulator"))
        {
            return new(Face.Text);
        }
        return Scope.IsGroup(inbound)
            ? new(Face.Card, Mention: inbound.Type is ActivityTypes.Message ? inbound.From : null)
            : new(Face.Card, InPlace: true);
    }
}
