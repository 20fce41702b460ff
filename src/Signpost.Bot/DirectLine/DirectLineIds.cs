using System.Globalization;
using System.Security.Cryptography;

namespace Signpost.Bot.DirectLine;

/// <summary>Draws and writes the ids of Direct Line. What is drawn has 128 random bits and cannot be guessed.</summary>
internal sealed class DirectLineIds(RandomNumberGenerator random)
{
    private const int Bytes = 16;
    private const int MostUserCharacters = 100;
    private const string UserPrefix = "dl_";

    /// <summary>A new conversation: 32 hexadecimal digits.</summary>
    public string NewConversation() => Draw();

    /// <summary>A new user: <c>dl_</c> and 32 hexadecimal digits.</summary>
    public string NewUser() => UserPrefix + Draw();

    /// <summary>Whether an id has the form of a conversation of ours.</summary>
    public static bool IsConversation(string id) => id.Length == 2 * Bytes && id.All(char.IsAsciiHexDigitLower);

    /// <summary>Whether an id is of the kind that only a token may carry.</summary>
    public static bool IsTokenUser(string id) =>
        id.StartsWith(UserPrefix, StringComparison.Ordinal) && id.Length <= MostUserCharacters;

    /// <summary>Whether an id is one that a client may choose for itself.</summary>
    public static bool IsClientUser(string id) =>
        id.Length <= MostUserCharacters && !id.StartsWith(UserPrefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The id of an activity: <c>CONVERSATION|0000001</c>.</summary>
    public static string Activity(string conversationId, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");

    private string Draw()
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        random.GetBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
