namespace Signpost;

/// <summary>
/// Whether a company is small or medium-sized for R&amp;D relief, its linked and partner companies counted.
/// </summary>
public enum CompanySize
{
    /// <summary>Nobody can say.</summary>
    Unknown,

    /// <summary>Small or medium-sized.</summary>
    Small,

    /// <summary>Larger than that.</summary>
    Large,
}
