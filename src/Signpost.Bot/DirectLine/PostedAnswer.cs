namespace Signpost.Bot.DirectLine;

/// <summary>What the poster of an activity gets.</summary>
/// <param name="Id">The id under which the activity comes back in the transcript.</param>
internal sealed record PostedAnswer(string Id);
