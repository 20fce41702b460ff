namespace Signpost;

/// <summary>
/// A scheme of R&amp;D relief at its rates. Which apply depends on the period's first day and the day of the spend.
/// </summary>
public enum ReliefRegime
{
    /// <summary>The SME scheme with an extra deduction of 130%.</summary>
    SmeAt130,

    /// <summary>The R&amp;D expenditure credit of 13%.</summary>
    RdecAt13,

    /// <summary>The SME scheme with an extra deduction of 86%.</summary>
    SmeAt86,

    /// <summary>The R&amp;D expenditure credit of 20%, before the schemes were merged.</summary>
    RdecAt20,

    /// <summary>The merged scheme: an R&amp;D expenditure credit of 20%.</summary>
    MergedScheme,

    /// <summary>Enhanced R&amp;D intensive support.</summary>
    Eris,
}
