namespace Signpost;

/// <summary>What the PAYE cap does to a claim.</summary>
public enum CapEffect
{
    /// <summary>Nothing is paid out, so there is nothing to cap; or the regime has another cap.</summary>
    NothingToCap,

    /// <summary>The company is exempt.</summary>
    Exempt,

    /// <summary>The payable amount is not above the cap.</summary>
    DoesNotBite,

    /// <summary>Something that is not known decides.</summary>
    MayBite,

    /// <summary>The payable amount is cut to the cap.</summary>
    Bites,
}
