namespace Signpost.Bot.Turns;

/// <summary>What came of a delivery.</summary>
public enum TurnOutcome
{
    /// <summary>It was taken and saved.</summary>
    Taken,

    /// <summary>It had been taken before: the answer is given again and nothing has changed.</summary>
    Repeated,

    /// <summary>Somebody arrived where the conversation had begun already: nothing is said and nothing has changed.</summary>
    AlreadyBegun,
}
