namespace Signpost;

/// <summary>One of the choices of a form's field.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What the person reads.</param>
public sealed record FieldChoice(string Value, string Label);
