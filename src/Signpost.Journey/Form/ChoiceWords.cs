using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Signpost;

/// <summary>The fields of the enquiry form that are choices: their values, labels and what people type for them.</summary>
internal static class ChoiceWords
{
    private static readonly ImmutableArray<FieldChoice> Kinds =
    [
        new(ValueOf(OrganisationKind.Company), "A limited company or LLP"),
        new(ValueOf(OrganisationKind.SoleTrader), "A sole trader or other partnership"),
        new(ValueOf(OrganisationKind.PublicOrCharity), "A public body, university or charity"),
        new(ValueOf(OrganisationKind.NotSetUp), "Not set up yet"),
    ];

    private static readonly ImmutableArray<FieldChoice> Ways =
    [
        new(ValueOf(ContactWay.Email), "By e-mail"),
        new(ValueOf(ContactWay.Phone), "By telephone"),
    ];

    private static readonly FrozenDictionary<string, string> KindWords = Words(
        Kinds,
        (
            ValueOf(OrganisationKind.Company),
            [
                "company",
                "a company",
                "limited company",
                "a limited company",
                "ltd",
                "ltd company",
                "limited",
                "plc",
                "llp",
                "an llp",
                "limited liability partnership",
                "cic",
                "community interest company",
                "start up",
                "startup",
            ]
        ),
        (
            ValueOf(OrganisationKind.SoleTrader),
            [
                "sole trader",
                "a sole trader",
                "self employed",
                "im self employed",
                "i am self employed",
                "freelance",
                "freelancer",
                "partnership",
                "a partnership",
            ]
        ),
        (
            ValueOf(OrganisationKind.PublicOrCharity),
            [
                "public body",
                "a public body",
                "university",
                "a university",
                "charity",
                "a charity",
                "nhs",
                "nhs trust",
                "an nhs trust",
                "nhs body",
                "hospital",
                "care home",
                "gp practice",
                "council",
                "local authority",
                "college",
                "school",
            ]
        ),
        (
            ValueOf(OrganisationKind.NotSetUp),
            [
                "not yet",
                "none",
                "none yet",
                "no company",
                "no company yet",
                "not set up",
                "just me",
                "individual",
                "an individual",
                "private person",
                "myself",
            ]
        )
    );

    private static readonly FrozenDictionary<string, string> WayWords = Words(
        Ways,
        (ValueOf(ContactWay.Email), ["email", "e mail", "by email", "mail", "email me", "e mail me", "write to me"]),
        (
            ValueOf(ContactWay.Phone),
            [
                "phone",
                "by phone",
                "telephone",
                "call",
                "a call",
                "call me",
                "please call me",
                "call me back",
                "phone me",
                "ring me",
                "ring",
                "mobile",
            ]
        )
    );

    /// <summary>The choices of a field; none for one that takes words.</summary>
    public static ImmutableArray<FieldChoice> Of(EnquiryField field) =>
        field switch
        {
            EnquiryField.Kind => Kinds,
            EnquiryField.Way => Ways,
            _ => [],
        };

    /// <summary>The value of the choice that a normalised phrase or a value names, or null.</summary>
    public static string? Find(EnquiryField field, string phrase) =>
        (field is EnquiryField.Kind ? KindWords : WayWords).GetValueOrDefault(phrase);

    /// <summary>The label of a value.</summary>
    public static string LabelOf(EnquiryField field, string value) =>
        Of(field).First(choice => string.Equals(choice.Value, value, StringComparison.Ordinal)).Label;

    public static string ValueOf(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.Company => "company",
            OrganisationKind.SoleTrader => "sole-trader",
            OrganisationKind.PublicOrCharity => "public-or-charity",
            _ => "not-set-up",
        };

    public static string ValueOf(ContactWay way) => way is ContactWay.Phone ? "phone" : "email";

    /// <summary>The kind of a value of ours.</summary>
    public static OrganisationKind KindOf(string value) =>
        Enum.GetValues<OrganisationKind>().First(kind => string.Equals(ValueOf(kind), value, StringComparison.Ordinal));

    /// <summary>The way of a value of ours.</summary>
    public static ContactWay WayOf(string value) => value is "phone" ? ContactWay.Phone : ContactWay.Email;

    private static FrozenDictionary<string, string> Words(
        ImmutableArray<FieldChoice> choices,
        params (string Value, string[] Words)[] more
    ) =>
        more.SelectMany(entry => entry.Words.Select(word => (Word: word, entry.Value)))
            .Concat(choices.Select(choice => (Word: choice.Label, choice.Value)))
            .Concat(choices.Select(choice => (Word: choice.Value, choice.Value)))
            .DistinctBy(pair => Phrase.Normalise(pair.Word), StringComparer.Ordinal)
            .ToFrozenDictionary(pair => Phrase.Normalise(pair.Word), pair => pair.Value, StringComparer.Ordinal);
}
