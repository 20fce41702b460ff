using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Faults;

internal static class VocabularyFaults
{
    private const string File = Sample.Vocabulary;

    public static readonly Fault[] All =
    [
        new("unknown-key", File, "reason: you are in Coventry", "¦reasons: you are in Coventry")
        {
            Says = "did you mean `reason`?",
        },
        new("missing-field", File, "  - id: coventry\n    reason: you are in Coventry", "  - ¦id: coventry")
        {
            Says = "`reason`",
        },
        new("empty-text", File, "reason: you are in Coventry", "¦reason: "),
        new("bad-id", File, "place:", "¦Place:"),
        new("bad-id", File, "id: elsewhere", "id: ¦else where"),
        new("duplicate-id", File, "id: elsewhere", "id: ¦coventry") { Says = "term of `place`" },
        new(
            "duplicate-key",
            File,
            "    reason: you are somewhere else\n",
            "    reason: you are somewhere else\n¦place: []\n"
        ),
        new("empty-list", File, "place:\n", "need: ¦[]\nplace:\n") { Says = "`need` has no terms" },
        new("empty-list", File, "place:\n", "¦need:\nplace:\n"),
        new("wrong-type", File, "place:\n", "need: ¦money\nplace:\n") { Says = "must be a list" },
        new("wrong-type", File, "  - id: elsewhere\n    reason: you are somewhere else\n", "  - ¦elsewhere\n")
        {
            Says = "fields of a term",
        },
        new("wrong-type", File, "words: [freelancer]", "words: ¦freelancer"),
        new("same-wording", File, "words: [freelancer]", "words: [freelancer, ¦Ltd.]")
        {
            Says = "both `company` and `sole-trader`",
        },
        new("same-wording", File, "words: [freelancer]", "words: [freelancer, ¦part of the nhs]"),
        new("bad-postcode-area", File, "words: [freelancer]", "postcode-areas: [B, ¦cv]") { Says = "`cv`" },
        new("bad-postcode-area", File, "words: [freelancer]", "postcode-areas: [¦CV1]") { Says = "capital letters" },
        new("bad-yaml", File, "words: [freelancer]", "words: ¦[freelancer"),
    ];
}
