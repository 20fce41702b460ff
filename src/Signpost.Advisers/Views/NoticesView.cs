using System.Collections.Immutable;
using Signpost.Advisers.Access;

namespace Signpost.Advisers.Views;

/// <summary>The notices that have not been delivered to everybody.</summary>
/// <param name="Visitor">Who looks.</param>
/// <param name="Dead">Those that have been given up.</param>
/// <param name="Waiting">Those that are still tried.</param>
/// <param name="Now">The time, UTC.</param>
public sealed record NoticesView(
    Visitor Visitor,
    ImmutableArray<PendingNotice> Dead,
    ImmutableArray<PendingNotice> Waiting,
    DateTimeOffset Now
)
{
    /// <summary>Whether there are more than are shown.</summary>
    public bool HasMore { get; init; }

    /// <summary>The id of the notice that was just set to be tried again, or null.</summary>
    public string? Again { get; init; }
}
