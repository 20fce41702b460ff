namespace Signpost;

/// <summary>How somebody would like to be contacted.</summary>
public enum ContactWay
{
    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By telephone.</summary>
    Phone,
}
