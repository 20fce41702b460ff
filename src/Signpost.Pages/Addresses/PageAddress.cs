using System.Globalization;

namespace Signpost.Pages.Addresses;

/// <summary>The addresses of the pages. Answers stand in the query, as a <see cref="JourneyLink"/> writes them.</summary>
internal static class PageAddress
{
    /// <summary>The first page, and the beginning of all other addresses.</summary>
    public const string Root = "/journey";

    /// <summary>The name of the number of the answer that is changed, in the query.</summary>
    public const string ChangeKey = "change";

    /// <summary>The page of a place in the journey.</summary>
    public static string Of(JourneyLink link) => With(Root, link.Query);

    /// <summary>The page on which an answer is changed.</summary>
    /// <param name="link">The place.</param>
    /// <param name="index">The number of the answer, from 0.</param>
    public static string Change(JourneyLink link, int index) =>
        With(Root, string.Create(CultureInfo.InvariantCulture, $"{link.Query}&{ChangeKey}={index}"));

    /// <summary>The page about a scheme.</summary>
    /// <param name="id">The id of the scheme.</param>
    /// <param name="link">The place that it is read from.</param>
    public static string Scheme(string id, JourneyLink link) =>
        With($"{Root}/schemes/{Uri.EscapeDataString(id)}", link.Query);

    /// <summary>The enquiry form.</summary>
    /// <param name="link">The place that it is filled in at.</param>
    public static string Enquiry(JourneyLink link) => With($"{Root}/enquiry", link.Query);

    private static string With(string address, string query) =>
        query.Length == 0 ? address : $"{address}?{query}";
}
