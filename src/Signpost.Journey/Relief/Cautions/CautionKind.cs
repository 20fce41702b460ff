namespace Signpost;

/// <summary>What a <see cref="ReliefCaution"/> is about.</summary>
public enum CautionKind
{
    /// <summary>The last day to claim has passed.</summary>
    TooLateToClaim,

    /// <summary>HMRC was not told in time, or that is not known.</summary>
    Notification,

    /// <summary>HMRC says that claims from the sector are rarely eligible.</summary>
    RarelyEligibleSector,

    /// <summary>A customer decided on the R&amp;D, or that is not known.</summary>
    ContractedOut,

    /// <summary>The period has not ended.</summary>
    PeriodNotOver,

    /// <summary>The rates change inside the period.</summary>
    RatesChange,

    /// <summary>The period is longer than twelve months.</summary>
    LongPeriod,

    /// <summary>The period is shorter than twelve months, and the cap may be lower.</summary>
    ShortPeriod,

    /// <summary>Whether the company is small or medium-sized is not known.</summary>
    SizeUnknown,

    /// <summary>Linked and partner companies count towards the size.</summary>
    LinkedCompanies,

    /// <summary>Whether there was a profit or a loss is not known.</summary>
    TradingUnknown,

    /// <summary>Whether the company is R&amp;D-intensive is not known.</summary>
    IntensityUnknown,

    /// <summary>ERIS is open by a year of grace only.</summary>
    YearOfGrace,

    /// <summary>The company has to choose between ERIS and the merged scheme.</summary>
    OneOrTheOther,

    /// <summary>The tax on a profit may be at a rate that is not worked out.</summary>
    TaxRate,

    /// <summary>What is given depends on the size of the profit or loss, and is up to the amount.</summary>
    UpTo,

    /// <summary>The PAYE cap bites, or may.</summary>
    PayeCap,

    /// <summary>RDEC in older periods has limits of its own that are not worked out.</summary>
    RdecLimits,

    /// <summary>Payments to contractors count for 65%.</summary>
    Contractors,

    /// <summary>Work done abroad mostly does not count.</summary>
    Overseas,

    /// <summary>A grant may cut the relief of the older SME scheme.</summary>
    Subsidised,

    /// <summary>HMRC has an enquiry open.</summary>
    OpenEnquiry,
}
