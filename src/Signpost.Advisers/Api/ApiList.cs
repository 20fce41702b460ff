using System.Collections.Immutable;

namespace Signpost.Advisers.Api;

/// <summary>A page of enquiries in the API.</summary>
/// <param name="Enquiries">The enquiries.</param>
/// <param name="Next">The address of the next page, from its path; null on the last.</param>
internal sealed record ApiList(ImmutableArray<InboxLine> Enquiries, string? Next);
