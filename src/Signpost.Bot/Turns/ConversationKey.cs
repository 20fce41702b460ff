using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Signpost.Bot.Turns;

/// <summary>
/// Makes the keys that conversations are kept under: <c>msteams-</c> and 32 hexadecimal digits. They are valid table
/// keys whatever a caller sends, and nobody can read a person's id out of them.
/// </summary>
public static class ConversationKey
{
    private const int MostChannelCharacters = 20;

    /// <summary>The key of a conversation of a Bot Framework channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The channel's id of the conversation.</param>
    /// <param name="personId">Whose part in a group it is; null where there is but one conversation.</param>
    public static string ForChannel(string channelId, string conversationId, string? personId = null)
    {
        var readable = new StringBuilder(MostChannelCharacters);
        foreach (var letter in channelId)
        {
            if (char.IsAsciiLetterOrDigit(letter) && readable.Length < MostChannelCharacters)
            {
                readable.Append(char.ToLowerInvariant(letter));
            }
        }
        return $"{(readable.Length == 0 ? "channel" : readable)}-{HashOf(channelId, conversationId, personId)}";
    }

    private static string HashOf(string channelId, string conversationId, string? personId) =>
        personId is null
            ? Hash("channel", channelId, conversationId)
            : Hash("person", channelId, $"{conversationId.Length}|{conversationId}|{personId}");

    /// <summary>
    /// The key of a conversation of our own Direct Line. It differs from that of every Bot Framework channel, so that
    /// nobody reaches these conversations by claiming to be a channel.
    /// </summary>
    /// <param name="conversationId">The id in the conversation's tokens.</param>
    public static string ForDirectLine(string conversationId) =>
        $"directline-{Hash("own", "directline", conversationId)}";

    private static string Hash(string door, string channelId, string conversationId)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{door}|{channelId.Length}|{channelId}|{conversationId}"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
