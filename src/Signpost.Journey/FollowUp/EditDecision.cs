namespace Signpost;

/// <summary>What becomes of a <see cref="FollowUpEdit"/>.</summary>
public abstract record EditDecision
{
    private EditDecision() { }

    /// <summary>It is taken.</summary>
    /// <param name="Entry">The entry to add to the history; its <see cref="HistoryEntry.After"/> is where it stands then.</param>
    public sealed record Accepted(HistoryEntry Entry) : EditDecision;

    /// <summary>The same form has been taken before, with the same contents.</summary>
    public sealed record AlreadyDone : EditDecision;

    /// <summary>It changes nothing and notes nothing.</summary>
    public sealed record NothingToDo : EditDecision;

    /// <summary>
    /// The enquiry has changed since the adviser saw it: others have changed it, or the same form has been taken before, with
    /// other contents.
    /// </summary>
    public sealed record Stale : EditDecision;
}
