namespace Signpost;

/// <summary>The name that a scheme goes by for a span of days.</summary>
/// <param name="Name">The name, as its owner writes it.</param>
/// <param name="Validity">When the name holds. The names of one scheme never overlap.</param>
public sealed record DatedName(string Name, Validity Validity);
