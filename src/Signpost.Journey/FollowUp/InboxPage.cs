using System.Collections.Immutable;

namespace Signpost;

/// <summary>One page of a list of enquiries.</summary>
/// <param name="Lines">The enquiries.</param>
/// <param name="Next">Where the next page begins, opaque and without anything personal in it; null on the last page.</param>
public sealed record InboxPage(ImmutableArray<InboxLine> Lines, string? Next);
