namespace Signpost;

/// <summary>How many enquiries wait for whom.</summary>
/// <param name="Open">Not closed.</param>
/// <param name="New">Nobody has been in touch.</param>
/// <param name="Overdue">Their day is over.</param>
/// <param name="Today">Due today.</param>
/// <param name="Mine">Not closed and taken on by the adviser who asks.</param>
/// <param name="IsLeast">Whether there are so many that only the most urgent were counted: each number is the least.</param>
public sealed record InboxCounts(int Open, int New, int Overdue, int Today, int Mine, bool IsLeast);
