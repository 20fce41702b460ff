using System.Collections.Immutable;

namespace Signpost;

/// <summary>A conversation as it is kept.</summary>
public sealed record ConversationRecord
{
    /// <summary>The conversation.</summary>
    public required Conversation Conversation { get; init; }

    /// <summary>The number of the last transcript line; 0 when there is none.</summary>
    public long LastSequence { get; init; }

    /// <summary>
    /// The turns taken last, the newest first: their answers are given again when the same input is delivered again.
    /// </summary>
    public ImmutableArray<HandledTurn> Handled { get; init; } = [];

    /// <summary>What storage calls this state of it; empty on a record that has not been read or saved.</summary>
    public string ETag { get; init; } = string.Empty;
}
