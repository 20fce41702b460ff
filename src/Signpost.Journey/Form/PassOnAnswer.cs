namespace Signpost;

/// <summary>What somebody has said to their details being passed on to one organisation.</summary>
/// <param name="Scheme">The id of the scheme that the organisation is.</param>
/// <param name="Organisation">Its name as the person reads it.</param>
/// <param name="Version">The version of the wording.</param>
/// <param name="Agreed">Yes, no, or null while they have not said.</param>
public sealed record PassOnAnswer(string Scheme, string Organisation, string Version, bool? Agreed);
