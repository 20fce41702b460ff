using System.Security.Cryptography;
using System.Text;

namespace Signpost.Bot.Turns;

/// <summary>Names deliveries within bounds, whatever callers use as ids.</summary>
public static class InputId
{
    /// <summary>The most characters that a name has.</summary>
    public const int MostCharacters = 128;

    /// <summary>The id itself, or its SHA-256 where it is too long; null for no id.</summary>
    public static string? From(string? id) =>
        string.IsNullOrEmpty(id) ? null
        : id.Length <= MostCharacters ? id
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
