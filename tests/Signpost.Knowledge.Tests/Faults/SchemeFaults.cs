using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Faults;

internal static class SchemeFaults
{
    private const string File = Sample.Fund;

    public static readonly Fault[] All =
    [
        new("unknown-key", File, "next-step:", "¦nextStep:") { Says = "did you mean `next-step`?" },
        new("unknown-key", File, "owner: content team", "owner: content team\n¦colour: red") { Says = "`colour`" },
        new("unknown-key", File, "  - name: Seed Fund\n    from:", "  - name: Seed Fund\n    ¦form:")
        {
            Says = "did you mean `from`?",
        },
        new("unknown-key", File, "  - fit: also\n    for:", "  - fit: also\n    ¦fore:")
        {
            Says = "did you mean `for`?",
        },
        new("missing-field", File, "gives: It gives up to one grant a year.\nnext-step", "next-step")
        {
            At = "id: seed-fund",
            Says = "`gives`",
        },
        new("missing-field", File, "  - fit: also\n    for:\n      audience: [company]\n", "  - ¦fit: also\n")
        {
            Says = "`for`",
        },
        new("missing-field", File, "  title: The page of the fund\n  url", "  ¦url")
        {
            Says = "A link needs the field `title`",
        },
        new("missing-field", File, "    checked: 2026-11-01\n    confidence: confirmed\n", "    checked: 2026-11-01\n")
        {
            At = "title: The guide of the fund",
            Says = "`confidence`",
        },
        new("empty-text", File, "summary: It is a small grant.", "¦summary:"),
        new("empty-text", File, "note: Ask before you apply.", "note: ¦''"),
        new("wrong-type", File, "[start-fund]", "¦start-fund") { Says = "`former-ids` must be a list" },
        new("wrong-type", File, "audience: [company]\n", "audience: ¦company\n") { Says = "`audience` must be a list" },
        new("wrong-type", File, "    for:\n      audience: [company]\n---", "    for: ¦[company]\n---")
        {
            Says = "fields of `for`",
        },
        new("wrong-type", File, "summary: It is a small grant.", "summary:\n  ¦- It is a small grant.")
        {
            Says = "is a list",
        },
        new(
            "empty-list",
            File,
            "names:\n  - name: Start Fund\n    to: 2023-12-31\n  - name: Seed Fund\n    from: 2024-01-01",
            "names: ¦[]"
        )
        {
            Says = "`names` is empty",
        },
        new("empty-list", File, "audience: [company]\n", "audience: ¦[]\n") { Says = "no terms" },
        new("empty-list", File, "    for:\n      audience: [company]\n---", "    for: ¦{}\n---")
        {
            Says = "no conditions",
        },
        new("duplicate-key", File, "kind: fund", "kind: fund\n¦kind: award"),
        new("line-break", File, "owner: content team", "owner: ¦|\n  content\n  team"),
        new("bad-id", File, "[start-fund]", "[¦fund-2022]") { Says = "digit" },
        new("bad-id", File, "id: seed-fund", "id: ¦Seed-Fund"),
        new("wrong-type", File, "asks: [a grant for a new firm, money to begin]", "asks: ¦a grant")
        {
            Says = "`asks` must be a list",
        },
        new("empty-list", File, "asks: [a grant for a new firm, money to begin]", "¦asks:"),
        new("empty-text", File, "money to begin", "¦'?!'") { Says = "no letter and no digit" },
        new(
            "line-break",
            File,
            "asks: [a grant for a new firm, money to begin]",
            "asks:\n  - ¦|\n    money\n    to begin"
        ),
        new("repeated-entry", File, "money to begin", "money to begin, ¦Money to begin!")
        {
            IsWarning = true,
            Says = "`Money to begin!` is in this list twice",
        },
        new("same-phrase", File, "money to begin", "¦will it rain?") { Says = "“the weather”, which is outside" },
        new("same-phrase", File, "money to begin", "¦I want to die my wool") { Says = "“want to die”" },
        new("same-phrase", File, "[SF, The Seed]", "[SF, ¦Parking Permit]") { Says = "“parking”" },
        new("file-name", File, "id: seed-fund", "id: ¦seeds-fund") { Says = "rename the file to `seeds-fund.md`" },
        new("file-name", File, "id: seed-fund", "id: ¦growth-hub"),
        new("duplicate-id", File, "[start-fund]", "[¦growth-hub]"),
        new("duplicate-id", File, "[start-fund]", "[start-fund, ¦start-fund]"),
        new("duplicate-id", File, "[start-fund]", "[¦seed-fund]"),
        new("bad-date", File, "to: 2023-12-31", "to: ¦2023-02-29") { Says = "not a day of the calendar" },
        new("bad-date", File, "to: 2023-12-31", "to: ¦31/12/2023") { Says = "year-month-day" },
        new("bad-date", File, "checked: 2026-11-01", "checked: ¦2026-11"),
        new("bad-date", File, "review-by: 2027-02-22", "review-by: ¦next year"),
        new("date-order", File, "    from: 2024-04-01", "    from: 2024-04-01\n    to: ¦2024-03-31")
        {
            Says = "before",
        },
        new("date-order", File, "from: 2024-01-01", "from: 2024-01-01\n    to: ¦2023-06-01"),
        new("overlap", File, "- name: Seed Fund\n    from: 2024-01-01", "- ¦name: Seed Fund\n    from: 2023-12-31")
        {
            Says = "`names`",
        },
        new("overlap", File, "- status: check-first\n    from: 2026-04-01", "- ¦status: check-first")
        {
            Says = "`statuses`",
        },
        new(
            "wrong-order",
            File,
            "  - name: Start Fund\n    to: 2023-12-31\n  - name: Seed Fund\n    from: 2024-01-01\n",
            "  - name: Seed Fund\n    from: 2024-01-01\n  - ¦name: Start Fund\n    to: 2023-12-31\n"
        )
        {
            Says = "oldest first",
        },
        new("bad-url", File, "https://www.example.org/seed", "¦http://www.example.org/seed") { Says = "https address" },
        new("bad-url", File, "https://www.example.org/seed", "¦www.example.org/seed"),
        new("bad-url", File, "https://www.example.org/seed", "¦https://"),
        new("bad-url", File, "https://www.example.org/seed", "¦https://www.example.org/the page"),
        new("bad-url", File, "https://www.example.org/seed", "¦https://someone@www.example.org/"),
        new("bad-url", File, "https://www.example.org/seed", "¦javascript:alert(1)"),
        new("bad-url", File, "https://www.example.org/guide", "¦/guide"),
        new("unknown-value", File, "kind: fund", "kind: ¦funds") { Says = "`tax-relief`" },
        new("unknown-value", File, "kind: fund", "kind: ¦Fund") { Says = "Did you mean `fund`?" },
        new("unknown-value", File, "kind: fund", "kind: ¦0"),
        new("unknown-value", File, "status: open", "status: ¦opened") { Says = "`guidance-only`" },
        new("unknown-value", File, "confidence: confirmed", "confidence: ¦sure")
        {
            Says = "`confirmed`, `check-first`",
        },
        new("unknown-value", File, "fit: best", "fit: ¦perfect") { Says = "`best`, `good`, `also`" },
        new("unknown-id", File, "place: [coventry]", "place: [¦conventry]") { Says = "did you mean `coventry`?" },
        new("unknown-id", File, "place: [coventry]", "¦plaice: [coventry]")
        {
            Says = "There is no facet with the id `plaice`",
        },
        new("unknown-id", File, "see-also: [growth-hub]", "see-also: [¦growth-hubs]")
        {
            Says = "did you mean `growth-hub`?",
        },
        new("unknown-id", Sample.Old, "replaced-by: seed-fund", "replaced-by: ¦seed-found")
        {
            Says = "did you mean `seed-fund`?",
        },
        new("self-reference", File, "see-also: [growth-hub]", "see-also: [¦seed-fund]"),
        new("unknown-id", File, "owner: content team", "owner: content team\npart-of: ¦growth-hubs")
        {
            Says = "did you mean `growth-hub`?",
        },
        new("self-reference", File, "owner: content team", "owner: content team\npart-of: ¦seed-fund")
        {
            Says = "`part-of` names this scheme itself",
        },
        new("replaced-by-cycle", File, "owner: content team", "owner: content team\nreplaced-by: old-loan")
        {
            AtFile = Sample.Old,
            At = "seed-fund\nsources",
            Says = "`old-loan` → `seed-fund` → `old-loan`",
        },
        new("replaced-by-cycle", Sample.Old, "replaced-by: seed-fund", "replaced-by: ¦old-loan"),
        new("wrong-type", Sample.Body, "owner: content team", "owner: content team\nreplaced-by: ¦[seed-fund]")
        {
            Says = "`replaced-by` must be a text and is a list",
        },
        new("missing-front-matter", File, "---\nid: seed-fund", "¦id: seed-fund") { Says = "three hyphens" },
        new("bad-yaml", File, "summary: It is a small grant.", "summary: It is¦: a small grant."),
        new("tab", File, "    to: 2023-12-31", "   ¦\tto: 2023-12-31"),
        new("bad-character", File, "More about **it**.", "More¦\u0001 about **it**."),
        new("repeated-entry", File, "see-also: [growth-hub]", "see-also: [growth-hub, ¦growth-hub]")
        {
            IsWarning = true,
        },
        new("repeated-entry", File, "place: [coventry]", "place: [coventry, ¦coventry]") { IsWarning = true },
        new("same-name", File, "[SF, The Seed]", "[SF, ¦growth-hub]") { IsWarning = true, Says = "`growth-hub`" },
        new("same-name", File, "- name: Seed Fund", "- name: ¦Old Loan") { IsWarning = true },
        new("review-overdue", File, "review-by: 2027-02-22", "review-by: ¦2026-11-21")
        {
            IsWarning = true,
            Says = "2026-11-21",
        },
        new("future-date", File, "checked: 2026-11-01", "checked: ¦2026-11-23") { IsWarning = true },
        new("bad-id", File, "id: seed-fund", "id: ¦million-fund") { Says = "without money" },
        new("bad-id", File, "[start-fund]", "[¦fund-of-pounds]") { Says = "`pounds`" },
        new(
            "status-gap",
            File,
            "- status: check-first\n    from: 2026-04-01",
            "- ¦status: check-first\n    from: 2026-06-01"
        )
        {
            IsWarning = true,
            Says = "from 2026-04-01 to 2026-05-31",
        },
        new("replaced-but-open", Sample.Body, "owner: content team", "owner: content team\nreplaced-by: ¦seed-fund")
        {
            IsWarning = true,
            Says = "move the id to `see-also`",
        },
        new(
            "check-label",
            File,
            "owner: content team",
            "owner: content team\ncheck:\n  question: who\n  label: ¦growth  hub"
        )
        {
            Says = "also a name of the scheme `growth-hub`",
        },
        new("check-label", File, "owner: content team", "owner: content team\ncheck:\n  question: who\n  label: ¦Help")
        {
            Says = "use other words",
        },
        new("empty-text", File, "owner: content team", "owner: content team\ncheck:\n  question: who\n  label: ¦'?!'"),
        new(
            "long-label",
            File,
            "owner: content team",
            "owner: content team\ncheck:\n  question: who\n  label: ¦aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa a"
        )
        {
            Says = "shorten it to 40",
        },
        new(
            "dated-name",
            File,
            "owner: content team",
            "owner: content team\ncheck:\n  question: who\n  label: ¦Is Start Fund for us?"
        )
        {
            IsWarning = true,
        },
        new("empty-outcome", Sample.Body, "audience: [company, sole-trader, nhs]", "audience: [company, nhs]")
        {
            AtFile = Sample.Journey,
            At = "result\n    text: These fit",
            Says = "“A sole trader” (`who`), “Somewhere else” (`where`); add a rule that holds then",
        },
    ];
}
