namespace Signpost;

/// <summary>
/// The figures that make a company small or medium-sized for R&amp;D relief: fewer than 500 staff, and either a
/// turnover of at most 100 million euros or a balance sheet of at most 86 million euros. Linked enterprises (over 50%)
/// and partner enterprises (25% to 50%) count. (HMRC manual, CIRD98560 and CIRD121000.)
/// </summary>
/// <param name="Staff">How many staff, or null when not known.</param>
/// <param name="TurnoverInEuros">The turnover of the year in euros, or null when not known.</param>
/// <param name="BalanceSheetInEuros">The balance sheet total in euros, or null when not known.</param>
public sealed record SizeFigures(int? Staff, decimal? TurnoverInEuros, decimal? BalanceSheetInEuros)
{
    private const int TooManyStaff = 500;
    private const decimal MostTurnover = 100_000_000;
    private const decimal LargestBalanceSheet = 86_000_000;

    /// <summary>What the figures settle; <see cref="CompanySize.Unknown"/> where a missing one would decide.</summary>
    public CompanySize Size =>
        (
            HasFewStaff & (IsWithin(TurnoverInEuros, MostTurnover) | IsWithin(BalanceSheetInEuros, LargestBalanceSheet))
        ) switch
        {
            true => CompanySize.Small,
            false => CompanySize.Large,
            null => CompanySize.Unknown,
        };

    private bool? HasFewStaff => Staff is { } staff ? staff < TooManyStaff : null;

    private static bool? IsWithin(decimal? amount, decimal most) => amount is { } known ? known <= most : null;
}
