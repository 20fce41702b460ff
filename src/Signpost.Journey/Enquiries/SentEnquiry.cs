namespace Signpost;

/// <summary>An enquiry that a conversation has sent, so that it can be corrected or withdrawn there.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Enquiry">What was sent last under this reference, or null once it has been withdrawn.</param>
public sealed record SentEnquiry(string Reference, Enquiry? Enquiry)
{
    /// <summary>How many of them a conversation keeps: those sent last.</summary>
    public const int MostKept = 5;
}
