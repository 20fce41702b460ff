namespace Signpost.Knowledge.Graph;

/// <summary>What it takes to go along an edge.</summary>
/// <param name="Choice">What the button of the choice says.</param>
/// <param name="When">The test under which the choice leads here, or null for its usual way.</param>
public sealed record EdgeCondition(string Choice, ReliefTest? When)
{
    /// <summary>The condition in words: "Type the dates, if it is too late to claim".</summary>
    public string Words => When is { } test ? $"{Choice}, {InWords(test)}" : Choice;

    private static string InWords(ReliefTest test) =>
        test switch
        {
            ReliefTest.TooLateToClaim => "if it is too late to claim",
            ReliefTest.PeriodNotOver => "if the period is not over yet",
            ReliefTest.TooLateToNotify => "if it is too late for the claim notification",
            ReliefTest.OlderSchemes => "if the period falls under the older schemes",
            ReliefTest.RatesChangeWithin => "if the rates change within the period",
            _ => throw new ArgumentOutOfRangeException(nameof(test), test, "There are no words for this test yet."),
        };
}
