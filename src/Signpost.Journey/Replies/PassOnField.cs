namespace Signpost;

/// <summary>A form's question whether details may be passed on to one organisation. It never has to be agreed to.</summary>
/// <param name="Scheme">The id of the scheme that the organisation is.</param>
/// <param name="Organisation">Its name.</param>
/// <param name="Text">The wording to agree to.</param>
/// <param name="Agreed">Whether it has been agreed to.</param>
public sealed record PassOnField(string Scheme, string Organisation, string Text, bool Agreed);
