namespace Signpost;

/// <summary>What a choice takes in place of a press of its button.</summary>
public enum TypedValue
{
    /// <summary>The first and last day of an accounting period, such as "1 April 2025 to 31 March 2026".</summary>
    AccountingPeriod,
}
