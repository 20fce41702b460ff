using Microsoft.AspNetCore.Http;

namespace Signpost.Pages.Requests;

/// <summary>Reads the link that an address carries.</summary>
internal static class LinkQuery
{
    /// <summary>
    /// The link. The Functions host joins what comes several times with commas; so does this, and for answers it means the
    /// same.
    /// </summary>
    public static JourneyLink Read(IQueryCollection query) =>
        JourneyLink.Read(query[JourneyLink.AnswersKey], query[JourneyLink.VersionKey], query[JourneyLink.DayKey]);

    /// <summary>
    /// Whether some answers of an address count no more, or never were any, and nothing else says so.
    /// </summary>
    /// <param name="query">The query of the address.</param>
    /// <param name="opened">What has been opened of it.</param>
    public static bool IsPartial(IQueryCollection query, OpenedLink opened) =>
        opened.Changes.IsEmpty
        && query[JourneyLink.AnswersKey].ToString().Split(',').Count(part => !string.IsNullOrWhiteSpace(part))
            > opened.Trail.Answers.Length;
}
