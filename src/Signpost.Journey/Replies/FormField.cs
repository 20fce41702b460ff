using System.Collections.Immutable;

namespace Signpost;

/// <summary>One field of a form.</summary>
/// <param name="Field">Which it is; never <see cref="EnquiryField.Consent"/> or <see cref="EnquiryField.PassOn"/>.</param>
/// <param name="Question">What is asked, as a full sentence.</param>
/// <param name="Hint">A line of help, or null.</param>
/// <param name="Longest">The most characters, in UTF-16 units.</param>
/// <param name="Value">What has been given so far, or null.</param>
/// <param name="Problem">What is wrong with what was just given, as full sentences, or null.</param>
public sealed record FormField(
    EnquiryField Field,
    string Question,
    string? Hint,
    int Longest,
    string? Value,
    string? Problem
)
{
    /// <summary>What can be chosen; empty for a field that takes words.</summary>
    public ImmutableArray<FieldChoice> Choices { get; init; } = [];

    /// <summary>Whether it may be left empty.</summary>
    public bool IsOptional { get; init; }

    /// <summary>When it is filled in at all; null for always.</summary>
    public FieldCondition? When { get; init; }

    /// <summary>The line of help where the field is shown whether it is to be filled in or not.</summary>
    public string? HintWhereAlwaysShown =>
        When is null ? Hint
        : Hint is null ? FieldWords.OnlyForACall
        : $"{FieldWords.OnlyForACall} {Hint}";
}
