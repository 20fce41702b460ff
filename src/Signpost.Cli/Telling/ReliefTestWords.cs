namespace Signpost.Cli.Telling;

/// <summary>Writes tests of the accounting period as journey.yaml does.</summary>
internal static class ReliefTestWords
{
    public static string Write(ReliefTest test) =>
        test switch
        {
            ReliefTest.TooLateToClaim => "too-late-to-claim",
            ReliefTest.PeriodNotOver => "period-not-over",
            ReliefTest.TooLateToNotify => "too-late-to-notify",
            _ => throw new ArgumentOutOfRangeException(nameof(test)),
        };
}
