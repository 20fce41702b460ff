using System.Security.Cryptography;
using System.Text;
using Signpost.Pages.Requests;
using Signpost.Pages.Views;

namespace Signpost.Pages.Enquiries;

/// <summary>An enquiry form as it was posted.</summary>
/// <param name="Link">The place that it was filled in at.</param>
/// <param name="Entries">What was typed, with the agreement to the wording that the form showed.</param>
/// <param name="Id">The id of the form.</param>
/// <param name="ConsentVersion">The version of the wording for being contacted that the form showed.</param>
/// <param name="Wordings">All that the form asked to be agreed to (<see cref="FilledForm.Wordings"/>).</param>
/// <param name="Step">What the button that was pressed does.</param>
/// <param name="Change">The field that is to be changed, or null.</param>
internal sealed record PostedEnquiry(
    JourneyLink Link,
    FormEntries Entries,
    FormId Id,
    string ConsentVersion,
    string Wordings,
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
    public HiddenFields Hidden => new(Id.ToString(), ConsentVersion, Wordings);

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
            // Where nothing is passed on, it is the same enquiry whatever else the form asked.
            var wordings = Entries.PassOn.IsEmpty ? ConsentVersion : Wordings;
            var parts = Entries.Contents.Append(wordings).Append(Link.Answers);
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
            fields[EnquiryKeys.Wordings] ?? string.Empty,
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
    /// <param name="place">The place, as it is today.</param>
    public PostedEnquiry With(OpenedLink place)
    {
        var version = place.Journey.Content.Consent.Version;
        var wordings = FilledForm.Wordings(place);
        return this with
        {
            ConsentVersion = version,
            Wordings = wordings,
            Entries = Entries with
            {
                Agreed = Entries.Agreed && string.Equals(ConsentVersion, version, StringComparison.Ordinal),
                PassOn = string.Equals(Wordings, wordings, StringComparison.Ordinal) ? Entries.PassOn : [],
            },
        };
    }
}
