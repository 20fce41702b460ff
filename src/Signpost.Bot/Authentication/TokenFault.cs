namespace Signpost.Bot.Authentication;

/// <summary>What is wrong with a caller or its token. The names are what the log says; callers are never told.</summary>
internal enum TokenFault
{
    /// <summary>Nothing is: the caller may come in.</summary>
    None,

    /// <summary>There is no Authorization header.</summary>
    Missing,

    /// <summary>It is not one bearer token, is too long, or cannot be read.</summary>
    Malformed,

    /// <summary>It was issued by nobody whom this bot listens to.</summary>
    Issuer,

    /// <summary>It was issued for somebody else.</summary>
    Audience,

    /// <summary>It was issued to another bot, which would make this one its skill.</summary>
    Skill,

    /// <summary>It has expired, is not valid yet, or never expires.</summary>
    Lifetime,

    /// <summary>It does not vouch for the activity's <c>serviceUrl</c>.</summary>
    ServiceUrl,

    /// <summary>It belongs to another tenant than its issuer.</summary>
    Tenant,

    /// <summary>It was signed by no key that is published.</summary>
    Key,

    /// <summary>Its key was published for another tenant.</summary>
    KeyIssuer,

    /// <summary>Its key does not speak for the activity's channel.</summary>
    Endorsement,

    /// <summary>It was changed after it was signed, or signed in a way that is not allowed.</summary>
    Signature,

    /// <summary>Whether it is good cannot be told: no keys have been read yet.</summary>
    NoKeys,
}
