namespace Signpost.Tests.Relief;

/// <summary>
/// The rows of the table that are about days; see <see cref="ReliefCases"/>. "First" is a first claim.
/// </summary>
internal static class DeadlineCases
{
    public const string Table = """
        # Telling HMRC: six months after the end.
        On the last day to tell HMRC [GOV.UK, tell HMRC]
          1 June 2025 to 31 May 2026; first; not told; today 2026-11-30 -> notify Needed; notify by 2026-11-30
        On the day after the last day [GOV.UK, tell HMRC]
          1 June 2025 to 31 May 2026; first; not told; today 2026-12-01 -> notify Missed; notify by 2026-11-30!
        A period that ended on 31 May 2026, on 22 November 2026 [GOV.UK, tell HMRC]
          1 June 2025 to 31 May 2026; first; not told -> notify Needed; notify by 2026-11-30
        A period that ended on 22 May 2026, on 22 November 2026 [GOV.UK, tell HMRC]
          23 May 2025 to 22 May 2026; first; not told -> notify Needed; notify by 2026-11-22
        A first claim for a period that ended before 22 May 2026 is shut out on 22 November 2026 [GOV.UK, tell HMRC]
          22 May 2025 to 21 May 2026; first; not told -> notify Missed; notify by 2026-11-21!
        Six months after 31 August is 28 February [GOV.UK, tell HMRC]
          year ended 31 August 2025; first; not told; today 2026-02-28 -> notify Needed; notify by 2026-02-28
        Six months after 31 August is not 1 March [GOV.UK, tell HMRC]
          year ended 31 August 2025; first; not told; today 2026-03-01 -> notify Missed; notify by 2026-02-28!
        Six months after 31 August is 29 February in a leap year [GOV.UK, tell HMRC]
          year ended 31 August 2027; first; not told -> notify Needed; notify by 2028-02-29
        Six months after 30 June is counted to 30 December, the earlier of two readings [GOV.UK, tell HMRC]
          year ended 30 June 2026; first; not told -> notify Needed; notify by 2026-12-30
        A period that began on 31 March 2023 need not be told of [GOV.UK, tell HMRC]
          31 March 2023 to 30 March 2024; first; not told -> notify DoesNotApply
        A period that began on 1 April 2023 must be told of [GOV.UK, tell HMRC]
          1 April 2023 to 31 March 2024; first; not told -> notify Missed; notify by 2024-09-30!
        The days are counted from the whole of a longer period [GOV.UK, tell HMRC]
          1 April 2025 to 30 September 2026; first; not told -> notify by 2027-03-30; claim by 2028-09-30

        # Whether it is needed: the first claim, or none in the three years before the last day.
        Told in time [GOV.UK, tell HMRC]
          April 2025 to March 2026; first; told -> notify Done
        Not known whether told, and too late [GOV.UK, tell HMRC]
          April 2025 to March 2026; first -> notify Unclear
        Not known whether told, and in time [GOV.UK, tell HMRC]
          April 2025 to March 2026; first; today 2026-09-30 -> notify Needed
        Not known whether claimed before, and too late [GOV.UK, tell HMRC]
          April 2025 to March 2026; not told -> notify Unclear
        Not known whether claimed before, and in time [GOV.UK, tell HMRC]
          April 2025 to March 2026; not told; today 2026-09-30 -> notify Unclear
        Told, and not known whether claimed before [GOV.UK, tell HMRC]
          April 2025 to March 2026; told -> notify Done
        A rejected claim does not count [GOV.UK, tell HMRC]
          April 2025 to March 2026; rejected; not told -> notify Missed
        A claim exactly three years before the last day counts [GOV.UK, tell HMRC]
          April 2025 to March 2026; claimed 2023-09-30; not told -> notify NotNeeded
        A claim more than three years before the last day does not [GOV.UK, tell HMRC]
          April 2025 to March 2026; claimed 2023-09-29; not told -> notify Missed
        A claim in the three years up to the last day counts on that day [GOV.UK, tell HMRC]
          April 2025 to March 2026; claimed lately; today 2026-09-30 -> notify NotNeeded
        A claim in the three years up to an earlier day need not count [GOV.UK, tell HMRC]
          April 2025 to March 2026; claimed lately; today 2026-09-29 -> notify Unclear
        A claim in the three years up to a later day may have been made too late to count [GOV.UK, tell HMRC]
          April 2025 to March 2026; claimed lately; not told; today 2026-10-01 -> notify Unclear
        A claim on the last day counts [GOV.UK, tell HMRC]
          April 2025 to March 2026; claimed 2026-09-30; not told -> notify NotNeeded
        A claim after the last day does not tell whether there was one before it [GOV.UK, tell HMRC]
          April 2025 to March 2026; claimed 2026-10-01; not told -> notify Unclear
        A claim longer ago than three years does not count on the last day [GOV.UK, tell HMRC]
          April 2025 to March 2026; claimed long ago; today 2026-09-30 -> notify Needed
        A claim longer ago than three years may count on the day after, when it is not known whether HMRC was told [GOV.UK, tell HMRC]
          April 2025 to March 2026; claimed long ago; today 2026-10-01 -> notify Unclear
        Nothing claimed for three years and HMRC not told is too late on the day after [GOV.UK, tell HMRC]
          April 2025 to March 2026; claimed long ago; not told; today 2026-10-01 -> notify Missed; notify by 2026-09-30!

        # Claiming: two years after the end.
        The oldest period on 22 November 2026 ended on 22 November 2024 [CIRD81800]
          23 November 2023 to 22 November 2024 -> claim by 2026-11-22
        A period that ended on 21 November 2024 is too old on 22 November 2026 [CIRD81800]
          22 November 2023 to 21 November 2024 -> claim by 2026-11-21!
        The latest period under the older schemes can be claimed for until 30 March 2027 [CIRD81800]
          31 March 2024 to 30 March 2025; today 2027-03-30 -> claim by 2027-03-30
        And no longer [CIRD81800]
          31 March 2024 to 30 March 2025; today 2027-03-31 -> claim by 2027-03-30!
        Two years after 29 February is 28 February [CIRD81800]
          1 March 2023 to 29 February 2024; today 2026-02-28 -> claim by 2026-02-28
        Two years after 29 February is not 1 March [CIRD81800]
          1 March 2023 to 29 February 2024; today 2026-03-01 -> claim by 2026-02-28!
        """;
}
