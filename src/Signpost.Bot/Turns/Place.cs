namespace Signpost.Bot.Turns;

/// <summary>Where a conversation stands before a turn.</summary>
/// <param name="Journey">The journey that it walks.</param>
/// <param name="Conversation">The conversation on that journey.</param>
/// <param name="Told">What to say instead of taking the turn, or null to take it.</param>
internal sealed record Place(Journey Journey, Conversation Conversation, Reply? Told)
{
    /// <summary>
    /// A conversation whose version is gone, on the journey that is current: its answers are replayed. Where that
    /// leads to another question, what was typed was meant for the old one and is not used.
    /// </summary>
    /// <param name="current">The journey that is current.</param>
    /// <param name="kept">The conversation as it was kept.</param>
    /// <param name="today">The day, on which detours are taken or not.</param>
    public static Place Replayed(Journey current, Conversation kept, DateOnly today)
    {
        var (trail, node) = kept.Trail.Rejoin(current, today);
        var moved = !string.Equals(node.Id, kept.Node, StringComparison.Ordinal);
        var conversation = kept with { JourneyVersion = current.Version, Trail = trail, Node = node.Id, Offered = [] };
        var told =
            moved && kept is { Draft: null, Review: null } && node is Question question
                ? FixedReplies.AskedAgain(question)
                : null;
        return new Place(current, conversation, told);
    }
}
