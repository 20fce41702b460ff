namespace Signpost.Bot.Turns;

/// <summary>What came of a delivery.</summary>
/// <param name="Outcome">Whether anything was taken.</param>
/// <param name="Answer">The channel's answer; null when there is nothing to say.</param>
public sealed record TurnResult(TurnOutcome Outcome, string? Answer);
