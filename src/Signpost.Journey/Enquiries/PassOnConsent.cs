namespace Signpost;

/// <summary>An agreement that the details of an enquiry may be passed on to one named organisation.</summary>
/// <param name="Scheme">The id of the scheme that the organisation is.</param>
/// <param name="Organisation">Its name as the person read it.</param>
/// <param name="Version">Names the wording for good.</param>
/// <param name="Text">The wording that was agreed to, with the organisation's name in it.</param>
public sealed record PassOnConsent(string Scheme, string Organisation, string Version, string Text);
