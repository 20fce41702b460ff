namespace Signpost.Tests.Relief;

/// <summary>
/// The table. Each row is a fact with its source, and below it what is given and what must come of it
/// (<see cref="ReliefCase"/> reads it). Today is 22 November 2026 unless a row says otherwise. The sources are the
/// pages in ReliefSources; a figure between two published ones is worked out from them.
/// </summary>
internal static class ReliefCases
{
    public const string Table = """
        # What £100 is worth: the published figures.
        SME scheme at 130%, profit: 24.70 [Finerva]
          April 2022 to March 2023; small; profit -> SmeAt130; each £24.70
        SME scheme at 130%, loss: up to 33.35 [Finerva]
          April 2022 to March 2023; small; loss -> each £18.85 to £33.35
        SME scheme at 130%, a loss as large as the spend: 33.35 [Finerva]
          April 2022 to March 2023; small; loss 100; spend 100 -> amount £33.35
        RDEC at 13%, profit: 10.53 [Finerva]
          April 2022 to March 2023; large; profit -> RdecAt13; each £10.53
        RDEC at 13%, loss: 10.53 [Finerva]
          April 2022 to March 2023; large; loss -> each £10.53
        SME scheme at 86%, profit: up to 21.50 [Finerva]
          April 2023 to March 2024; small; profit -> SmeAt86; each £16.34 to £21.50
        SME scheme at 86%, loss: up to 18.60 [Finerva]
          April 2023 to March 2024; small; loss; not intensive -> each £8.60 to £18.60
        SME scheme at 86%, intensive loss: up to 26.97 [Finerva]
          April 2023 to March 2024; small; loss; intensive -> each £12.47 to £26.97
        SME scheme at 86%, loss, intensity not known [Finerva]
          April 2023 to March 2024; small; loss -> each £8.60 to £26.97
        RDEC at 20%, profit: 15.00 [Finerva]
          April 2023 to March 2024; large; profit -> RdecAt20; each £15.00
        RDEC at 20%, loss: 15.00 [Finerva]
          April 2023 to March 2024; large; loss -> each £15.00
        Merged scheme, profit: 15.00 to 16.20 [GOV.UK, merged scheme and ERIS]
          April 2025 to March 2026; large; profit -> MergedScheme; each £15.00 to £16.20
        Merged scheme, loss: 16.20 [GOV.UK, merged scheme and ERIS]
          April 2025 to March 2026; large; loss -> each £16.20
        ERIS: up to 26.97, and no less than the merged scheme, which may be chosen [GOV.UK, merged scheme and ERIS]
          April 2025 to March 2026; small; loss; intensive -> MergedScheme Eris; each £16.20 to £26.97
        Nothing known, merged scheme [GOV.UK, merged scheme and ERIS]
          April 2025 to March 2026 -> MergedScheme Eris?; each £15.00 to £26.97
        Nothing known, older schemes [Finerva]
          April 2023 to March 2024 -> SmeAt86? RdecAt20?; each £8.60 to £26.97

        # 1 April 2024: the first day of the period decides.
        A period that begins on 31 March 2024 is under the older schemes [GOV.UK, merged scheme and ERIS]
          31 March 2024 to 30 March 2025; small -> SmeAt86
        A period that begins on 1 April 2024 is under the merged scheme [GOV.UK, merged scheme and ERIS]
          1 April 2024 to 31 March 2025; large -> MergedScheme
        Eighteen months across the merger have a part under each [GOV.UK, merged scheme and ERIS]
          1 January 2024 to 30 June 2025; large -> RdecAt20 MergedScheme

        # 1 April 2023: the day of the spend decides.
        A period that ends on 31 March 2023 has the earlier rates only [Finerva]
          1 April 2022 to 31 March 2023; large -> RdecAt13
        A period that ends on 1 April 2023 has one day of the later rates [Finerva]
          2 April 2022 to 1 April 2023; large -> RdecAt13 RdecAt20
        A period that begins on 31 March 2023 has one day of the earlier rates [Finerva]
          31 March 2023 to 30 March 2024; large -> RdecAt13 RdecAt20
        A period that begins on 1 April 2023 has the later rates only [Finerva]
          1 April 2023 to 31 March 2024; large -> RdecAt20
        A straddling period without a split is a range [Finerva]
          January 2023 to December 2023; large; spend 1000 -> each £10.53 to £15.00; amount £105.30 to £150.00
        A straddling period with a split adds up [Finerva]
          January 2023 to December 2023; large; spend 1000; earlier 200 -> amount £141.06
        A straddling SME with a profit adds up [Finerva]
          January 2023 to December 2023; small; profit; spend 1000; earlier 200
          -> SmeAt130 SmeAt86; amount £180.12 to £221.40
        A straddling SME with a loss: the loss is not split, and the cap may be no more than its floor [Finerva]
          January 2023 to December 2023; small; loss 900000; not intensive; spend 300000; earlier 150000
          -> amount £20,000.00 to £77,925.00; cap MayBite
        A straddling SME that is exempt from the cap [Finerva]
          January 2023 to December 2023; small; loss 900000; not intensive; spend 300000; earlier 150000; exempt
          -> amount £41,175.00 to £77,925.00; cap Exempt

        # Intensity: 40% under the SME scheme, 30% under ERIS; exactly that is enough.
        SME scheme at 86%, exactly 40% [Finerva]
          April 2023 to March 2024; small; loss 500; spend 400; total 1000 -> amount £107.88
        SME scheme at 86%, a penny under 40% [Finerva]
          April 2023 to March 2024; small; loss 500; spend 399.99; total 1000 -> amount £74.40
        SME scheme at 86%, 30% is not enough on the last day of the older schemes [Finerva]
          31 March 2024 to 30 March 2025; small; loss 500; spend 300; total 1000 -> amount £55.80
        ERIS, exactly 30% [CIRD121000]
          April 2025 to March 2026; small; loss 500; spend 300; total 1000 -> MergedScheme Eris; amount £80.91
        ERIS, a penny under 30% [CIRD121000]
          April 2025 to March 2026; small; loss 500; spend 299.99; total 1000; no grace -> MergedScheme; amount £48.60
        Figures go before what was said of intensity [CIRD121000]
          April 2025 to March 2026; small; loss; intensive; spend 1; total 1000; no grace -> MergedScheme
        What was said of intensity holds while the total is not known [CIRD121000]
          April 2025 to March 2026; small; loss; intensive; spend 1 -> MergedScheme Eris

        # The year of grace.
        Below 30% with a year of grace [GOV.UK policy paper on R&D intensive SMEs]
          April 2025 to March 2026; small; loss 500; spend 100; total 1000; grace -> MergedScheme Eris; amount £26.97
        Below 30% and nothing known of the year before [GOV.UK policy paper on R&D intensive SMEs]
          April 2025 to March 2026; small; loss 500; spend 100; total 1000
          -> MergedScheme Eris?; amount £16.20 to £26.97
        No grace under the SME scheme [GOV.UK policy paper on R&D intensive SMEs]
          April 2023 to March 2024; small; loss 500; spend 100; total 1000; grace -> amount £18.60

        # ERIS needs all three: small, a loss, intensive.
        No ERIS on a profit [CIRD121000]
          April 2025 to March 2026; small; profit; intensive -> MergedScheme
        ERIS may be, on a result that is not known [CIRD121000]
          April 2025 to March 2026; small; intensive -> MergedScheme Eris?
        ERIS for 499 staff [CIRD98560]
          April 2025 to March 2026; staff 499 100000000 86000001; loss; intensive -> MergedScheme Eris
        No ERIS for 500 staff [CIRD98560]
          April 2025 to March 2026; staff 500 100000000 86000000; loss; intensive -> MergedScheme
        On half a loss ERIS gives less than it may [GOV.UK, merged scheme and ERIS]
          April 2025 to March 2026; small; loss 500; intensive; spend 1000 -> amount £197.20
        On a small loss the merged scheme is the better choice [GOV.UK, merged scheme and ERIS]
          April 2025 to March 2026; small; loss 0.01; intensive; spend 1000 -> amount £162.00

        # A subsidy matters to the SME scheme only.
        A grant may move an SME to RDEC [ForrestBrown, subsidised expenditure]
          April 2023 to March 2024; small; profit; grant -> SmeAt86? RdecAt20?; each £15.00 to £21.50
        A grant changes nothing for a large company [ForrestBrown, subsidised expenditure]
          April 2023 to March 2024; large; grant -> RdecAt20
        A grant changes nothing under the merged scheme [ForrestBrown, subsidised expenditure]
          April 2025 to March 2026; small; loss; intensive; grant -> MergedScheme Eris

        # Contractors: 65% counts.
        65% of what contractors got counts [ForrestBrown, overseas costs]
          April 2025 to March 2026; large; loss; spend 1000; contractors 200 -> amount £150.66
        Contractors cannot have got more than was spent [ForrestBrown, overseas costs]
          April 2025 to March 2026; large; loss; spend 1000; contractors 2000 -> amount £105.30
        An unknown share of contractors is a range [ForrestBrown, overseas costs]
          April 2025 to March 2026; large; loss; spend 1000; contractors -> amount £105.30 to £162.00
        No contractors [ForrestBrown, overseas costs]
          April 2025 to March 2026; large; loss; spend 1000; contractors 200; no contractors -> amount £162.00
        65% may put a company below the threshold [ForrestBrown, overseas costs]
          April 2025 to March 2026; small; loss 5000; spend 300; total 900; contractors; no grace
          -> MergedScheme Eris?; amount £31.59 to £80.91
        65% may put a company below the threshold that it would reach exactly [ForrestBrown, overseas costs]
          April 2025 to March 2026; small; loss 5000; spend 300; total 1000; contractors; no grace -> MergedScheme Eris?
        Contractors or not, a company is below the threshold [ForrestBrown, overseas costs]
          April 2025 to March 2026; small; loss 5000; spend 299; total 1000; contractors; no grace -> MergedScheme
        Where contractors fall in a split period is not known [ForrestBrown, overseas costs]
          January 2023 to December 2023; large; spend 1000; earlier 200; contractors 100 -> amount £132.12 to £141.06

        # The cap: £20,000 and 300% of PAYE and NIC. The merged scheme pays out 16.2% on a loss.
        A payable amount of exactly the cap [AccountingWEB]
          April 2025 to March 2026; large; loss; spend 160493.83; paye 2000; not exempt
          -> amount £26,000.00; cap DoesNotBite
        A payable amount of three pence over the cap [AccountingWEB]
          April 2025 to March 2026; large; loss; spend 160493.83; paye 1999.99; not exempt
          -> amount £25,999.97; cap Bites
        A payable amount of exactly the floor, PAYE not known [AccountingWEB]
          April 2025 to March 2026; large; loss; spend 123456.79 -> amount £20,000.00; cap DoesNotBite
        A payable amount of a penny over the floor, PAYE not known [AccountingWEB]
          April 2025 to March 2026; large; loss; spend 123456.85 -> amount £20,000.00 to £20,000.01; cap MayBite
        Over the cap, and nothing known of an exemption [AccountingWEB]
          April 2025 to March 2026; large; loss; spend 1000000; paye 40000
          -> amount £140,000.00 to £162,000.00; cap MayBite
        Over the cap, and exempt [AccountingWEB]
          April 2025 to March 2026; large; loss; spend 1000000; paye 40000; exempt -> amount £162,000.00; cap Exempt
        The cap cuts ERIS too [AccountingWEB]
          April 2025 to March 2026; small; loss 1000000; intensive; spend 1000000; paye 40000; not exempt
          -> amount £140,000.00; cap Bites
        The cap cuts nothing on a profit [AccountingWEB]
          April 2025 to March 2026; large; profit; spend 1000000; paye 0; not exempt
          -> amount £150,000.00 to £162,000.00; cap NothingToCap
        The cap may bite where a loss is possible [AccountingWEB]
          April 2025 to March 2026; large; spend 1000000; paye 0; not exempt
          -> amount £20,000.00 to £162,000.00; cap MayBite
        The cap that we know of is not RDEC's [AccountingWEB]
          April 2023 to March 2024; large; loss; spend 1000000; paye 0; not exempt
          -> amount £150,000.00; cap NothingToCap
        The cap cuts the SME scheme and not RDEC, where either may apply [AccountingWEB]
          April 2023 to March 2024; loss; spend 1000000; paye 0; not exempt -> amount £20,000.00 to £150,000.00
        The cap that we know of is not RDEC's in a straddling period either [AccountingWEB]
          January 2023 to December 2023; large; loss; spend 1000000 -> amount £105,300.00 to £150,000.00
        The cap of a longer period is not worked out [AccountingWEB]
          1 April 2025 to 30 June 2026; large; loss; spend 1000000; paye 40000; not exempt
          -> amount £20,000.00 to £162,000.00; cap MayBite
        """;
}
