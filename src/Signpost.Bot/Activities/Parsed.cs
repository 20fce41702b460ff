namespace Signpost.Bot.Activities;

/// <summary>What a request body holds, or why it was refused: one of the two is not null, or neither for no body.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Refusal">Why nothing was.</param>
/// <param name="Bytes">How long the body was.</param>
internal readonly record struct Parsed<T>(T? Value, Refusal? Refusal, long Bytes)
    where T : class;
