namespace Signpost;

/// <summary>Says what statuses mean, and how sure we are.</summary>
public static class StatusWords
{
    /// <summary>A status as a full sentence; null for one that needs none.</summary>
    public static string? Sentence(StatusKind status) =>
        status switch
        {
            StatusKind.CheckFirst => "Check before relying on this.",
            StatusKind.GuidanceOnly => "No longer takes applications; its guidance is still there.",
            StatusKind.Closed => "This has closed.",
            _ => null,
        };

    /// <summary>How sure we are of a source, in words to put beside it.</summary>
    public static string Of(Confidence confidence) =>
        confidence is Confidence.CheckFirst ? "check before relying on this" : "confirmed";
}
