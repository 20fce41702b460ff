namespace Signpost;

/// <summary>Makes sentences of parts.</summary>
public static class Sentence
{
    /// <summary>"a", "a and b", "a, b and c"; nothing for no parts.</summary>
    public static string Join(IReadOnlyList<string> parts) =>
        parts.Count switch
        {
            0 => string.Empty,
            1 => parts[0],
            _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
        };
}
