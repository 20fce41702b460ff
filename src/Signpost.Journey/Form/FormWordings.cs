using System.Security.Cryptography;
using System.Text;

namespace Signpost;

/// <summary>
/// What an enquiry form asks to be agreed to: that we may be in touch, and that the details may be passed on to each
/// organisation that the results name. It may change while a form is open, with a new journey or with the day; then what
/// was agreed to before counts only where the words are still the same.
/// </summary>
internal static class FormWordings
{
    /// <summary>How many organisations are asked about at the most, so that nobody clicks through a list.</summary>
    public const int MostOrganisations = 3;

    /// <summary>The wording for one organisation.</summary>
    public static string Text(Consent passOn, string organisation) =>
        passOn.Text.Replace(Consent.OrganisationPlace, organisation, StringComparison.Ordinal);

    /// <summary>The draft with the wordings of this journey and day; answers to other wordings are gone.</summary>
    /// <param name="scene">Where the form stands.</param>
    /// <param name="draft">The draft as it was kept.</param>
    public static EnquiryDraft Renewed(Scene scene, EnquiryDraft draft)
    {
        var consent = scene.Journey.Content.Consent;
        var renewed = draft with
        {
            ConsentVersion = string.Equals(draft.ConsentVersion, consent.Version, StringComparison.Ordinal)
                ? draft.ConsentVersion
                : null,
            PassOn = [.. Organisations(scene, draft).Select(asked => Kept(draft, asked))],
        };
        return renewed with { Shown = Shown(consent, renewed) };
    }

    /// <summary>A hash of what a new form shows, as 16 hexadecimal digits.</summary>
    public static string Hash(Scene scene)
    {
        var shown = Renewed(scene, new EnquiryDraft { Opened = scene.Today }).Shown!;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown)).AsSpan(0, 8));
    }

    private static PassOnAnswer Kept(EnquiryDraft draft, PassOnAnswer asked) =>
        draft.PassOn.FirstOrDefault(answer => answer with { Agreed = null } == asked) ?? asked;

    private static IEnumerable<PassOnAnswer> Organisations(Scene scene, EnquiryDraft draft)
    {
        if (scene.Journey.Content.PassOn is not { } wording)
        {
            return [];
        }
        var shown = draft.Corrects is { } reference
            ? (scene.Conversation.FindSent(reference)?.Schemes ?? [])
                .Select(id => scene.Journey.FindScheme(id)?.On(scene.Today))
                .OfType<SchemeOnDay>()
                .Where(scheme => scheme.IsLive)
            : scene.Matches.Select(match => match.Scheme);
        return shown
            .Where(scheme => scheme.Scheme.Kind is SchemeKind.Organisation)
            .Take(MostOrganisations)
            .Select(scheme => new PassOnAnswer(scheme.Scheme.Id, scheme.Name, wording.Version, Agreed: null));
    }

    private static string Shown(Consent consent, EnquiryDraft draft)
    {
        var shown = new StringBuilder(consent.Version);
        foreach (var answer in draft.PassOn)
        {
            shown.Append('\n').Append(answer.Version).Append(' ').Append(answer.Organisation);
        }
        return shown.ToString();
    }
}
