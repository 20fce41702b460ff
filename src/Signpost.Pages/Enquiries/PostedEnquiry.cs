using System.Security.Cryptography;
using System.Text;
using Signpost.Pages.Requests;
using Signpost.Pages.Views;

namespace Signpost.Pages.Enquiries;

/// <summary>An enquiry form as it was posted.</summary>
/// <param name="Link">The place that it was filled in at.</param>
/// <param name="Entries">What was typed, with the agreement to the wording that the form showed.</param>
/// <param name="Id">The id of the form.</param>
/// <param name="ConsentVersion">The version of the wording that the form showed.</param>
/// <param name="PassOnVersion">The version of the wording for passing details on that the form showed, or empty.</param>
/// <param name="Step">What the button that was pressed does.</param>
/// <param name="Change">The field that is to be changed, or null.</param>
internal sealed record PostedEnquiry(
    JourneyLink Link,
    FormEntries Entries,
    FormId Id,
    string ConsentVersion,
    string PassOnVersion,
    string Step,
    EnquiryField? Change
)
{
    private const string KeyPrefix = "journey|";

    // No form asks about as many.
    private const int MostOrganisations = 20;

    /// <summary>Whether the id was drawn only now, since the form had none that counts.</summary>
    public bool HasNewId { get; private init; }

    /// <summary>What travels with the form unseen.</summary>
    public HiddenFields Hidden => new(Id.ToString(), ConsentVersion, PassOnVersion);

    /// <summary>The key that the enquiry is kept under.</summary>
    public string Key => KeyPrefix + Id.Digits;

    /// <summary>
    /// A hash of all that is in the enquiry: the same form sent with other contents is another enquiry. Nothing can be
    /// read out of it.
    /// </summary>
    public string Seed
    {
        get
        {
            var parts = Entries.Contents.Append(ConsentVersion).Append(PassOnVersion).Append(Link.Answers);
            var content = string.Concat(parts.Select(part => $"{part.Length}|{part}"));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16));
        }
    }

    /// <summary>Reads what was posted.</summary>
    public static PostedEnquiry Read(
        JourneyLink link,
        PostedFields fields,
        DateOnly today,
        RandomNumberGenerator random
    )
    {
        var id = FormId.Find(fields[EnquiryKeys.Form], today);
        var entries = new FormEntries(
            fields[EnquiryKeys.Name],
            fields[EnquiryKeys.Organisation],
            fields[EnquiryKeys.Email],
            fields[EnquiryKeys.Need],
            string.Equals(fields[EnquiryKeys.Agree], EnquiryKeys.Yes, StringComparison.Ordinal)
        )
        {
            Kind = fields[EnquiryKeys.Kind],
            Way = fields[EnquiryKeys.Way],
            Phone = fields[EnquiryKeys.Phone],
            BestTime = fields[EnquiryKeys.BestTime],
            PassOn = [.. fields.All(EnquiryKeys.PassOn).Take(MostOrganisations)],
        };
        var isSent = string.Equals(fields[EnquiryKeys.Step], EnquiryKeys.Send, StringComparison.Ordinal);
        return new PostedEnquiry(
            link,
            entries,
            id ?? FormId.New(today, random),
            fields[EnquiryKeys.Consent] ?? string.Empty,
            fields[EnquiryKeys.PassOnConsent] ?? string.Empty,
            isSent ? EnquiryKeys.Send : EnquiryKeys.Check,
            EnquiryKeys.Find(fields[EnquiryKeys.Change])
        )
        {
            HasNewId = id is null,
        };
    }

    /// <summary>
    /// This form with the wordings of today. Whoever agreed to another wording has not agreed to this one.
    /// </summary>
    public PostedEnquiry With(JourneyContent content)
    {
        var passOnVersion = content.PassOn?.Version ?? string.Empty;
        return this with
        {
            ConsentVersion = content.Consent.Version,
            PassOnVersion = passOnVersion,
            Entries = Entries with
            {
                Agreed =
                    Entries.Agreed && string.Equals(ConsentVersion, content.Consent.Version, StringComparison.Ordinal),
                PassOn = string.Equals(PassOnVersion, passOnVersion, StringComparison.Ordinal) ? Entries.PassOn : [],
            },
        };
    }
}
