namespace Signpost.Knowledge;

/// <summary>Something in the knowledge files that somebody should put right.</summary>
/// <param name="At">Where it is: the first letter of what is wrong.</param>
/// <param name="Severity">Whether the knowledge can be used all the same.</param>
/// <param name="Code">What sort of finding it is, for good: one of <see cref="FindingCode"/>.</param>
/// <param name="Message">A sentence for a content editor that names the thing and the remedy.</param>
public sealed record Finding(Position At, Severity Severity, string Code, string Message)
{
    /// <summary>One line: <c>schemes/ktp.md:12:5: error unknown-key: ...</c></summary>
    public override string ToString() =>
        $"{At}: {(Severity is Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
