namespace Signpost;

/// <summary>
/// Who decided that the R&amp;D would be done, which decides who may claim for it (HMRC manual, CIRD161000).
/// </summary>
public enum RdDecision
{
    /// <summary>Nobody can say.</summary>
    Unknown,

    /// <summary>The company itself, whether or not a customer paid for some of it.</summary>
    OwnInitiative,

    /// <summary>A customer, who intended it when the contract was made.</summary>
    Customer,
}
