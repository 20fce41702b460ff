using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Faults;

internal static class JourneyFaults
{
    private const string File = Sample.Journey;

    public static readonly Fault[] All =
    [
        new("unknown-key", File, "greeting:", "¦greting:") { Says = "did you mean `greeting`?" },
        new("unknown-key", File, "    hint: Pick", "    ¦hints: Pick") { Says = "did you mean `hint`?" },
        new("unknown-key", File, "        label: A company", "        ¦Label: A company")
        {
            Says = "did you mean `label`?",
        },
        new("unknown-key", File, "    most: 3", "    ¦colour: red") { Says = "`colour` is not a field of an outcome" },
        new("missing-field", File, "  - id: result\n    text: These fit what you told me.", "  - ¦id: result")
        {
            Says = "`text`",
        },
        new("missing-field", File, "      - id: coventry\n        label: Coventry\n", "      - ¦label: Coventry\n")
        {
            Says = "`id`",
        },
        new(
            "missing-field",
            File,
            "greeting: >-\n  Hello. I am Signpost.\n  Tell me what you need.\nstart: who",
            "¦start: who"
        )
        {
            Says = "`greeting`",
        },
        new("duplicate-key", File, "    most: 3", "    most: 3\n    ¦most: 4") { Says = "`most` is given twice" },
        new("empty-text", File, "    hint: Pick the closest.", "    ¦hint:") { Says = "`hint` has no text" },
        new("empty-text", File, "    hint: Pick the closest.", "    hint: ¦\"  \""),
        new("empty-text", File, "    hint: Pick the closest.", "    hint: ¦~"),
        new("empty-text", File, "[limited company, our business]", "[limited company, ¦'?!']") { Says = "no letter" },
        new("empty-text", File, "[limited company, our business]", "[limited company, ¦'']"),
        new("empty-list", File, "words: [limited company, our business]", "¦words:") { Says = "`words`" },
        new("wrong-type", File, "[limited company, our business]", "¦limited company") { Says = "must be a list" },
        new("wrong-type", File, "label: A company", "label: ¦[A company]") { Says = "must be a text" },
        new("wrong-type", File, "most: 3", "most: ¦three") { Says = "whole number" },
        new("wrong-type", File, "consent:\n  version: consent-one\n  text: May somebody contact you?", "consent: ¦yes")
        {
            Says = "fields of the consent",
        },
        new("bad-placeholder", File, "text: May {organisation} hear", "text: ¦May they hear")
        {
            Says = "write it once",
        },
        new("bad-placeholder", File, "text: May {organisation} hear", "text: ¦May {organisation}, {organisation}, hear")
        {
            Says = "more than once",
        },
        new("bad-id", File, "version: pass-on-one", "version: ¦Pass On"),
        new("missing-field", File, "  version: pass-on-one\n  text: May {org", "  ¦text: May {org")
        {
            Says = "`version`",
        },
        new("unknown-key", File, "pass-on:", "¦passon:") { Says = "did you mean `pass-on`?" },
        new("out-of-range", File, "most: 3", "most: ¦0") { Says = "from 1 to 9" },
        new("out-of-range", File, "most: 3", "most: ¦10"),
        new("out-of-range", File, "most: 3", "most: ¦-1"),
        new("line-break", File, "label: A company", "label: ¦|\n          A\n          company") { Says = "one line" },
        new("bad-id", File, "id: company", "id: ¦A_Company") { Says = "`A_Company`" },
        new("bad-id", File, "  - id: nhs-result", "  - id: ¦2-result"),
        new("bad-id", File, "version: consent-one", "version: ¦Consent One"),
        new("duplicate-id", File, "  - id: nhs-result", "  - id: ¦where") { Says = "`where`" },
        new("duplicate-id", File, "  - id: nhs-result", "  - id: ¦result"),
        new("duplicate-id", File, "id: sole-trader", "id: ¦company") { Says = "choice" },
        new("unknown-id", File, "start: who", "start: ¦whom") { Says = "did you mean `who`?" },
        new("unknown-id", File, "next: nhs-result", "next: ¦nhs-results") { Says = "did you mean `nhs-result`?" },
        new("unknown-id", File, "next: nhs-result", "next: ¦nowhere-at-all") { Says = "use one of `who`, `where`" },
        new("unknown-id", File, "facet: place", "facet: ¦plaice") { Says = "did you mean `place`?" },
        new("unknown-id", File, "id: elsewhere", "id: ¦birmingham") { Says = "term of the facet `place`" },
        new("start-not-question", File, "start: who", "start: ¦result") { Says = "outcome" },
        new("unreachable", File, "  - id: nhs-result", "  - id: ¦lost\n    text: Lost.\n  - id: nhs-result")
        {
            Says = "`lost`",
        },
        new(
            "tree-cycle",
            File,
            "label: Somewhere else\n        next: result",
            "label: Somewhere else\n        next: ¦who"
        )
        {
            Says = "`who` → `where` → `who`",
        },
        new(
            "tree-cycle",
            File,
            "label: Somewhere else\n        next: result",
            "label: Somewhere else\n        next: ¦where"
        )
        {
            Says = "`where` → `where`",
        },
        new("same-label", File, "label: Somewhere else", "label: ¦coventry!")
        {
            Says = "both `coventry` and `elsewhere`",
        },
        new(
            "same-wording",
            File,
            "label: Part of the NHS",
            "label: Part of the NHS\n        words: [¦\"LIMITED  company.\"]"
        )
        {
            Says = "both `company` and `nhs`",
        },
        new("same-wording", File, "[limited company, our business]", "[limited company, ¦a sole trader]"),
        new("reserved-word", File, "[limited company, our business]", "[limited company, ¦adviser]")
        {
            IsWarning = true,
            Says = "`company`",
        },
        new("long-label", File, "label: Coventry", "label: ¦aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa a")
        {
            Says = "41 characters",
        },
        new("tab", File, "    facet: place", "¦\tfacet: place") { Says = "two spaces" },
        new("bad-yaml", File, "hint: Pick the closest.", "hint: Pick¦: the closest.") { Says = "double quotes" },
        new("bad-yaml", File, "hint: Pick the closest.", "hint: ¦@home") { Says = "double quotes" },
        new("bad-yaml", File, "hint: Pick the closest.", "hint: ¦\"Pick the closest.") { Says = "quot" },
        new("bad-yaml", File, "hint: Pick the closest.", "hint: ¦\"Pick \\q the closest.\"") { Says = "backslash" },
        new("bad-yaml", File, "[limited company, our business]", "¦[limited company, our business")
        {
            Says = "bracket",
        },
        new(
            "bad-yaml",
            File,
            "    text: These are for NHS bodies.\n",
            "    text: These are for NHS bodies.\n¦and more\n"
        )
        {
            Says = "key: value",
        },
        new("bad-yaml", File, "words:\n          - self-employed person", "words: ¦- self-employed person")
        {
            Says = "next line",
        },
        new("bad-yaml", File, "greeting: >-\n", "greeting: ¦>- Hi.\n") { Says = "below" },
        new("yaml-feature", File, "hint: Pick the closest.", "hint: ¦&pick the closest.") { Says = "`&`" },
        new("yaml-feature", File, "hint: Pick the closest.", "hint: ¦*pick") { Says = "`*`" },
        new("yaml-feature", File, "hint: Pick the closest.", "hint: ¦!pick the closest.") { Says = "`!`" },
        new(
            "yaml-feature",
            File,
            "    text: These are for NHS bodies.\n",
            "    text: These are for NHS bodies.\n¦---\nmore: text\n"
        ),
        new("too-deep", File, "hint: Pick the closest.", "hint: [[[[[[[[[[¦[[[]]]]]]]]]]]]]") { Says = "nested" },
        new("bad-character", File, "hint: Pick the closest.", "hint: Pick¦\0 the closest."),
        new("bad-character", File, "hint: Pick the closest.", "hint: Pick¦\uFFFD the closest."),
        new("bad-character", File, "hint: Pick the closest.", "hint: ¦\"Pick \\u0007 the closest.\""),
        new("wrong-type", File, "    most: 3", "    most: 3\n    ? ¦[a]\n    : b") { Says = "one word" },
        new(
            "rule-reads-unasked",
            File,
            "- self-employed person\n        next: where",
            "- self-employed person\n        next: result"
        )
        {
            AtFile = Sample.Fund,
            At = "place: [coventry]",
            Says = "“A sole trader” (`who`); ask for `place` on every way to `result`",
        },
        new(
            "detour-without-period",
            File,
            "- self-employed person\n        next: where",
            "- self-employed person\n        next: where\n        but:\n          - when: ¦too-late-to-claim\n            next: nhs-result"
        )
        {
            Says = "`takes: accounting-period`",
        },
        new(
            "repeated-test",
            File,
            "- self-employed person\n        next: where",
            "- self-employed person\n        next: where\n        takes: accounting-period\n        but:\n"
                + "          - when: too-late-to-claim\n            next: nhs-result\n"
                + "          - when: ¦too-late-to-claim\n            next: nhs-result"
        )
        {
            Says = "delete one of the two",
        },
        new(
            "idle-detour",
            File,
            "- self-employed person\n        next: where",
            "- self-employed person\n        next: where\n        takes: accounting-period\n        but:\n"
                + "          - when: too-late-to-claim\n            next: ¦where"
        )
        {
            IsWarning = true,
            Says = "lead it elsewhere",
        },
        new(
            "takes-twice",
            File,
            "label: Coventry\n        next: result\n      - id: elsewhere\n        label: Somewhere else",
            "label: Coventry\n        takes: accounting-period\n        next: result\n"
                + "      - id: elsewhere\n        label: Somewhere else\n        takes: ¦accounting-period"
        )
        {
            Says = "`where`",
        },
        new("dated-name", File, "text: These fit what you told me.", "text: ¦Look at the START FUND, too.")
        {
            IsWarning = true,
            Says = "“Start Fund”, which is a name of `seed-fund` for a time only",
        },
        new("dated-name", File, "label: Somewhere else", "label: ¦Seed Fund or no")
        {
            IsWarning = true,
            Says = "say what it is instead",
        },
    ];
}
