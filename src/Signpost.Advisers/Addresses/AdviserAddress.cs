using System.Globalization;

namespace Signpost.Advisers.Addresses;

/// <summary>The addresses of the pages and of the API for advisers.</summary>
internal static class AdviserAddress
{
    /// <summary>The inbox, and the beginning of all other addresses.</summary>
    public const string Root = "/advisers";

    /// <summary>The list in the API, and the beginning of what is below it.</summary>
    public const string Api = $"{Root}/api/enquiries";

    /// <summary>The page of the counts.</summary>
    public const string InsightsPage = $"{Root}/insights";

    /// <summary>The page of the gaps in the knowledge.</summary>
    public const string GapsPage = $"{Root}/gaps";

    /// <summary>The page of the notices that are still to be delivered.</summary>
    public const string NoticesPage = $"{Root}/notices";

    /// <summary>In the query of the counts: of how many days.</summary>
    public const string DaysKey = "days";

    /// <summary>In the query of the gaps: the Monday of the week.</summary>
    public const string WeekKey = "week";

    /// <summary>In the query of the notices: the id of the one that is tried again.</summary>
    public const string AgainKey = "again";

    /// <summary>In the query of an enquiry's page: the revision that was just saved.</summary>
    public const string SavedKey = "saved";

    /// <summary>The page of an enquiry.</summary>
    public static string Enquiry(string reference) => $"{Root}/enquiries/{Uri.EscapeDataString(reference)}";

    /// <summary>The counts of some days up to today.</summary>
    public static string Insights(int days) =>
        string.Create(CultureInfo.InvariantCulture, $"{InsightsPage}?{DaysKey}={days}");

    /// <summary>The gaps of the week that begins on a Monday.</summary>
    public static string Gaps(DateOnly monday) =>
        string.Create(CultureInfo.InvariantCulture, $"{GapsPage}?{WeekKey}={monday:yyyy-MM-dd}");

    /// <summary>The notices, after one is tried again.</summary>
    public static string TriedAgain(string id) => $"{NoticesPage}?{AgainKey}={Uri.EscapeDataString(id)}";

    /// <summary>An enquiry in the API.</summary>
    public static string InApi(string reference) => $"{Api}/{Uri.EscapeDataString(reference)}";
}
