using System.Globalization;

namespace Signpost.Storage.Enquiries;

/// <summary>The keys of the table <c>enquiries</c>, which is one partition. Decision 13 says why.</summary>
internal static class EnquiryKeys
{
    public const string Partition = "enquiries";
    public const string FirstEnquiry = "SP-";
    public const string AfterEnquiries = "SP.";
    public const string FirstList = "list|";
    public const string AfterLists = "list}";
    public const string FirstOpen = "list|o|";
    public const string AfterOpen = "list|o}";
    public const string FirstClosed = "list|c|";
    public const string AfterClosed = "list|c}";
    public const string FirstEvent = "event|";
    public const string AfterEvents = "event}";
    public const string LastDigest = "digest|last";
    public const string FirstAdviser = "adviser|";
    public const string AfterAdvisers = "adviser}";
    private const string NoDay = "9999-12-31";
    private const char After = '}';

    /// <summary>One entry of an enquiry's history.</summary>
    public static string History(string reference, int revision) =>
        $"{reference}|{revision.ToString("D10", CultureInfo.InvariantCulture)}";

    /// <summary>The key that is greater than those of an enquiry and its history, and of nothing else.</summary>
    public static string AfterHistory(string reference) => reference + After;

    /// <summary>The reference in the key of an enquiry or of an entry of its history.</summary>
    public static string ReferenceIn(string key) =>
        key.IndexOf('|', StringComparison.Ordinal) is > 0 and var end ? key[..end] : key;

    /// <summary>Whether a key is that of an entry of a history.</summary>
    public static bool IsHistory(string key) => key.Contains('|', StringComparison.Ordinal);

    /// <summary>An enquiry among those that are open: by the day on which it is due.</summary>
    public static string Open(DateOnly? due, string reference) => $"{FirstOpen}{Day(due) ?? NoDay}|{reference}";

    /// <summary>An enquiry among those that are closed: the one closed last comes first.</summary>
    public static string Closed(DateTimeOffset at, string reference)
    {
        var inverted = DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks;
        return $"{FirstClosed}{inverted.ToString("D19", CultureInfo.InvariantCulture)}|{reference}";
    }

    /// <summary>The first key of those that are open and due on a day or later.</summary>
    public static string OpenFrom(DateOnly day) => FirstOpen + Day(day);

    /// <summary>The notice of an id.</summary>
    public static string Event(string id) => FirstEvent + id;

    /// <summary>The range of the notices about an enquiry.</summary>
    public static (string First, string After) EventsOf(string reference) =>
        (Event($"{reference}-"), Event($"{reference}."));

    /// <summary>A day as keys and columns have it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The reference that a text is, in whatever case and with blanks around it; or null.</summary>
    public static string? Reference(string text)
    {
        var reference = text.Trim().ToUpperInvariant();
        return EnquiryReference.IsReference(reference) ? reference : null;
    }
}
