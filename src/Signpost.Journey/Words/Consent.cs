namespace Signpost;

/// <summary>The words with which a person agrees to be contacted.</summary>
/// <param name="Version">Names this wording for good: whoever changes the words changes the version.</param>
/// <param name="Text">The question that is asked; "yes" is the agreement.</param>
public sealed record Consent(string Version, string Text)
{
    /// <summary>The place for an organisation's name in the wording for passing details on.</summary>
    public const string OrganisationPlace = "{organisation}";
}
