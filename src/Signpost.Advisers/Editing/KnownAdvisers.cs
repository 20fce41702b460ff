using System.Collections.Immutable;

namespace Signpost.Advisers.Editing;

/// <summary>Finds the advisers to whom an enquiry can be given.</summary>
internal static class KnownAdvisers
{
    /// <summary>
    /// Those who have been to the inbox lately and those who stand in the enquiry, each once, as last named, in the order of
    /// their names.
    /// </summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <param name="colleagues">Those who have been to the inbox lately, as they are named now.</param>
    public static ImmutableArray<Adviser> Of(FollowedEnquiry enquiry, IEnumerable<Adviser> colleagues) =>
        [
            .. enquiry
                .History.SelectMany(entry => new[] { entry.By, entry.After.Assignee })
                .Append(enquiry.FollowUp.Assignee)
                .OfType<Adviser>()
                .Concat(colleagues)
                .GroupBy(adviser => adviser.Id, StringComparer.Ordinal)
                .Select(named => named.Last())
                .OrderBy(adviser => adviser.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(adviser => adviser.Id, StringComparer.Ordinal),
        ];
}
