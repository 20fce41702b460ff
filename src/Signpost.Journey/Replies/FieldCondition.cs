namespace Signpost;

/// <summary>When a field of a form is filled in: only where another one, a choice, has a certain value.</summary>
/// <param name="Field">The other field.</param>
/// <param name="Value">The value.</param>
public sealed record FieldCondition(EnquiryField Field, string Value);
