namespace Signpost;

/// <summary>What a business can do with a scheme on a given day.</summary>
public enum StatusKind
{
    /// <summary>It is open, and a source confirms it.</summary>
    Open,

    /// <summary>It was open when last heard of, but nobody has confirmed it for this day: check before relying on it.</summary>
    CheckFirst,

    /// <summary>It takes no applications any more, but what it published is still of use.</summary>
    GuidanceOnly,

    /// <summary>It has closed.</summary>
    Closed,
}
