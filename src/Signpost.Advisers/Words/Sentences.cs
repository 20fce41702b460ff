namespace Signpost.Advisers.Words;

/// <summary>Puts words together to sentences.</summary>
internal static class Sentences
{
    /// <summary>Words with a capital letter at their beginning.</summary>
    public static string Begin(string words) =>
        words.Length == 0 ? words : string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));

    /// <summary>The same words within a sentence.</summary>
    public static string Within(string words) =>
        words.Length == 0 ? words : string.Concat(words[..1].ToLowerInvariant(), words.AsSpan(1));

    /// <summary>A count with the thing that is counted: <c>1 enquiry</c>, <c>no enquiries</c>.</summary>
    public static string Count(int number, string one, string many) =>
        number switch
        {
            0 => $"no {many}",
            1 => $"1 {one}",
            _ => $"{Numbers.Write(number)} {many}",
        };
}
