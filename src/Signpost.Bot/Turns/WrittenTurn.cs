namespace Signpost.Bot.Turns;

/// <summary>A turn in the words of its channel, ready to be saved.</summary>
/// <param name="Answer">What is answered, and answered again to a repeat; at most 30,000 characters.</param>
/// <param name="Lines">What the turn adds to the transcript, numbered on from the last line; may be empty.</param>
public sealed record WrittenTurn(string Answer, IReadOnlyList<TranscriptLine> Lines);
