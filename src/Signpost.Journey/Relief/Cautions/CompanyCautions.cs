namespace Signpost;

/// <summary>Cautions about what the company is and which regime that opens.</summary>
internal static class CompanyCautions
{
    public static IEnumerable<ReliefCaution> Of(CautionGround ground) => [.. OfSize(ground), .. OfIntensity(ground)];

    private static IEnumerable<ReliefCaution> OfSize(CautionGround ground)
    {
        if (ground.Claim.Size is CompanySize.Unknown)
        {
            yield return new(
                CautionKind.SizeUnknown,
                "It matters whether the company is small or medium-sized for R&D: fewer than 500 staff, and a turnover "
                    + "of at most €100 million or a balance sheet of at most €86 million.",
                ReliefSources.Size
            );
        }
        if (ground.Claim.Size is not CompanySize.Large)
        {
            yield return new(
                CautionKind.LinkedCompanies,
                "When you judge the company's size, count the companies that are linked with it (over 50%) or are its "
                    + "partners (25% to 50%).",
                ReliefSources.Size
            );
        }
        if (ground.Claim.Trading is TradingResult.Unknown)
        {
            yield return new(
                CautionKind.TradingUnknown,
                "Whether the company made a trading profit or a loss decides how the relief is given.",
                ReliefSources.Rates
            );
        }
    }

    private static IEnumerable<ReliefCaution> OfIntensity(CautionGround ground)
    {
        var isEris = ground.Regimes.Any(r => r is { Regime: ReliefRegime.Eris, Standing: RegimeStanding.Applies });
        var mayGetMore =
            !isEris && ground.Claim.Trading.IsLoss is not false && ground.Claim.Size is not CompanySize.Large;
        var open = ground.Parts.Where((_, part) => ground.Intensive[part] is null).Select(part => part.Threshold!);
        if (mayGetMore && open.LastOrDefault() is { } threshold)
        {
            yield return new(
                CautionKind.IntensityUnknown,
                $"A company with a loss gets more if at least {Wording.Percent(threshold.Share)} of all it spent, "
                    + "connected companies included, was on R&D.",
                threshold.Source
            );
        }
        if (!isEris)
        {
            yield break;
        }
        yield return new(
            CautionKind.OneOrTheOther,
            "The company may choose the merged scheme instead of ERIS, but never both for the same spend.",
            ReliefSources.MergedScheme
        );
        if (ground.Intensive[^1] is not true)
        {
            yield return new(
                CautionKind.YearOfGrace,
                "ERIS is open by a year of grace, which needs the threshold to have been reached the year before and "
                    + "lasts for one year.",
                ReliefSources.MergedScheme
            );
        }
    }
}
