namespace Signpost;

/// <summary>What an adviser wants to change, and to note, on an enquiry.</summary>
public sealed record FollowUpEdit
{
    /// <summary>The most characters that a note may have, in UTF-16 units.</summary>
    public const int LongestNote = 4_000;

    /// <summary>The revision that the adviser saw.</summary>
    public required int Revision { get; init; }

    /// <summary>
    /// The id of the form; the same form sent twice with the same contents is one edit. At most 64 characters.
    /// </summary>
    public required string FormId { get; init; }

    /// <summary>Who edits.</summary>
    public required Adviser By { get; init; }

    /// <summary>Where the follow-up is to stand afterwards.</summary>
    public required FollowUp FollowUp { get; init; }

    /// <summary>A note to add, or null.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// Decides what becomes of the edit. Nothing of another's work is ever overwritten: an edit of what has changed
    /// since the adviser saw it is refused as a whole, except for a note alone, which takes nothing away from anybody.
    /// </summary>
    /// <param name="current">The enquiry as it is now.</param>
    /// <param name="now">The time, UTC.</param>
    public EditDecision Decide(FollowedEnquiry current, DateTimeOffset now)
    {
        var changesNothing = FollowUp == current.After(Revision);
        if (current.EntryOf(FormId) is { } done)
        {
            return IsWhatWasDone(done, current, changesNothing)
                ? new EditDecision.AlreadyDone()
                : new EditDecision.Stale();
        }
        if (changesNothing && GivenNote is null)
        {
            return new EditDecision.NothingToDo();
        }
        if (Revision != current.Revision && !changesNothing)
        {
            return new EditDecision.Stale();
        }
        return new EditDecision.Accepted(
            new HistoryEntry
            {
                Revision = current.Revision + 1,
                Kind = HistoryKind.FollowedUp,
                At = now,
                By = By,
                After = changesNothing ? current.FollowUp : FollowUp,
                Note = GivenNote,
                FormId = FormId,
            }
        );
    }

    private string? GivenNote => string.IsNullOrWhiteSpace(Note) ? null : Note;

    // Somebody may have gone on typing while the form was on its way, and sent it once more.
    private bool IsWhatWasDone(HistoryEntry done, FollowedEnquiry current, bool changesNothing) =>
        string.Equals(done.Note, GivenNote, StringComparison.Ordinal)
        && done.After == (changesNothing ? current.After(done.Revision - 1) : FollowUp);
}
