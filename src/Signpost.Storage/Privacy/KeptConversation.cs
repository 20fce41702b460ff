using System.Collections.Immutable;

namespace Signpost.Storage.Privacy;

/// <summary>All that is kept of a conversation, for the person whose it is.</summary>
/// <param name="LastTurn">When the last turn was taken in it, UTC.</param>
/// <param name="State">Where it stands, as JSON.</param>
/// <param name="Transcript">The lines of its transcript, in order, each as JSON; none on channels that keep their own.</param>
/// <param name="Answers">The last answers of the bot, in the channel's own form.</param>
public sealed record KeptConversation(
    DateTimeOffset LastTurn,
    string State,
    ImmutableArray<string> Transcript,
    ImmutableArray<string> Answers
);
