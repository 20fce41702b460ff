using System.Collections.Immutable;

namespace Signpost.Advisers.Editing;

/// <summary>Finds the advisers that have been seen with an enquiry.</summary>
internal static class KnownAdvisers
{
    /// <summary>Each of them once, as last named, in the order of their names.</summary>
    public static ImmutableArray<Adviser> Of(FollowedEnquiry enquiry) =>
        [
            .. enquiry
                .History.SelectMany(entry => new[] { entry.By, entry.After.Assignee })
                .Append(enquiry.FollowUp.Assignee)
                .OfType<Adviser>()
                .GroupBy(adviser => adviser.Id, StringComparer.Ordinal)
                .Select(named => named.Last())
                .OrderBy(adviser => adviser.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(adviser => adviser.Id, StringComparer.Ordinal),
        ];
}
