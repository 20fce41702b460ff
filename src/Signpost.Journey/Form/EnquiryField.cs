namespace Signpost;

/// <summary>What an enquiry asks for, in the order of asking.</summary>
public enum EnquiryField
{
    /// <summary>The person's name.</summary>
    Name,

    /// <summary>The organisation that they speak for.</summary>
    Organisation,

    /// <summary>What sort of body it is: an <see cref="OrganisationKind"/>.</summary>
    Kind,

    /// <summary>The e-mail address to answer to.</summary>
    Email,

    /// <summary>What they need, in their own words.</summary>
    Need,

    /// <summary>How they would like to be contacted: a <see cref="ContactWay"/>.</summary>
    Way,

    /// <summary>The telephone number; only for <see cref="ContactWay.Phone"/>.</summary>
    Phone,

    /// <summary>When they are best called; only for <see cref="ContactWay.Phone"/>, and never needed.</summary>
    BestTime,

    /// <summary>Whether they agree to be contacted.</summary>
    Consent,

    /// <summary>Whether their details may be passed on to an organisation; asked once for each.</summary>
    PassOn,
}
