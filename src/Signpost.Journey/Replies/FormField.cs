namespace Signpost;

/// <summary>One field of a form.</summary>
/// <param name="Field">Which it is; never <see cref="EnquiryField.Consent"/>.</param>
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
);
