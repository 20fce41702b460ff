namespace Signpost;

/// <summary>What an enquiry asks for, in the order of asking.</summary>
public enum EnquiryField
{
    /// <summary>The person's name.</summary>
    Name,

    /// <summary>The organisation that they speak for.</summary>
    Organisation,

    /// <summary>The e-mail address to answer to.</summary>
    Email,

    /// <summary>What they need, in their own words.</summary>
    Need,

    /// <summary>Whether they agree to be contacted.</summary>
    Consent,
}
