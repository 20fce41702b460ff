using System.Globalization;

namespace Signpost.Advisers.Addresses;

/// <summary>The addresses of the pages and of the API for advisers.</summary>
internal static class AdviserAddress
{
    /// <summary>The inbox, and the beginning of all other addresses.</summary>
    public const string Root = "/advisers";

    /// <summary>The list in the API, and the beginning of what is below it.</summary>
    public const string Api = $"{Root}/api/enquiries";

    /// <summary>In the query of an enquiry's page: the revision that was just saved.</summary>
    public const string SavedKey = "saved";

    /// <summary>The page of an enquiry.</summary>
    public static string Enquiry(string reference) => $"{Root}/enquiries/{Uri.EscapeDataString(reference)}";

    /// <summary>The page of an enquiry, which says what was saved.</summary>
    public static string Saved(string reference, int revision) =>
        string.Create(CultureInfo.InvariantCulture, $"{Enquiry(reference)}?{SavedKey}={revision}");

    /// <summary>An enquiry in the API.</summary>
    public static string InApi(string reference) => $"{Api}/{Uri.EscapeDataString(reference)}";
}
