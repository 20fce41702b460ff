namespace Signpost.Advisers.Words;

/// <summary>Tells what somebody gave as sentences.</summary>
internal static class EnquiryWords
{
    /// <summary>What follows from a withdrawal, as full sentences.</summary>
    public const string Withdrawn =
        "They have withdrawn this enquiry: do not contact them about it, and pass nothing on.";

    /// <summary>What sort of body an organisation is, as it reads after its name; null where it was not asked.</summary>
    public static string? Of(OrganisationKind? kind) =>
        kind switch
        {
            null => null,
            OrganisationKind.NotSetUp => "which has not been set up yet",
            { } given => Sentences.Within(FieldLabels.Of(given)),
        };

    /// <summary>Whether an enquiry is for something that is not there yet, and has no name either.</summary>
    public static bool IsForNothingYet(Enquiry enquiry) =>
        enquiry.OrganisationKind is OrganisationKind.NotSetUp && OrganisationName.SaysNone(enquiry.Organisation);

    /// <summary>What privacy law makes of it, as full sentences; null where there is nothing to heed.</summary>
    public static string? Privacy(OrganisationKind? kind) =>
        kind is OrganisationKind.SoleTrader or OrganisationKind.NotSetUp
            ? "Privacy law treats them as a private person: no marketing by e-mail or telephone unless they have agreed to it."
            : null;

    /// <summary>How they would like to be contacted, as a full sentence.</summary>
    public static string Way(ContactWay way) =>
        way is ContactWay.Phone ? "They would like to be called." : "They would like an answer by e-mail.";

    /// <summary>
    /// A telephone number as an address (RFC 3966), or null where it cannot be told what to dial: it is no number, or a "/"
    /// stands between two.
    /// </summary>
    public static string? Call(string phone)
    {
        if (PhoneNumber.Parse(phone) is not { } given || given.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }
        var (number, extension) = PhoneNumber.Split(given);
        var isAbroad = number.StartsWith('+');
        // "(0)" is dialled only from within the country.
        var dialled = isAbroad ? number.Replace("(0)", string.Empty, StringComparison.Ordinal) : number;
        var digits = string.Concat(dialled.Where(char.IsAsciiDigit));
        return $"tel:{(isAbroad ? "+" : "")}{digits}{(extension is null ? "" : $";ext={extension}")}";
    }

    /// <summary>
    /// An e-mail address as an address to write to. Each half is escaped, so that nothing in it can name other receivers,
    /// a subject or a text.
    /// </summary>
    public static string Write(string email)
    {
        var at = email.LastIndexOf('@');
        return at < 1
            ? $"mailto:{Uri.EscapeDataString(email)}"
            : $"mailto:{Uri.EscapeDataString(email[..at])}@{Uri.EscapeDataString(email[(at + 1)..])}";
    }

    /// <summary>An instant on the clocks of the United Kingdom: <c>22 November 2026, 12:00</c>.</summary>
    public static string Time(DateTimeOffset instant)
    {
        var local = UkCalendar.Local(instant);
        var time = local.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return $"{UkDate.Write(DateOnly.FromDateTime(local.DateTime))}, {time}";
    }

    /// <summary>An instant for programs: <c>2026-11-22T12:00:00Z</c>.</summary>
    public static string Machine(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
