using System.Collections.Immutable;

namespace Signpost.Advisers.Api;

/// <summary>The advisers in the API to whom an enquiry can be given.</summary>
/// <param name="Advisers">The advisers, in the order of their names.</param>
internal sealed record ApiAdvisers(ImmutableArray<Adviser> Advisers);
