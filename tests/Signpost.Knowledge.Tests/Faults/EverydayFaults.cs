using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Faults;

internal static class EverydayFaults
{
    private const string File = Sample.Words;

    private const string Alike = "alike:\n  - [money, cash]\n  - [firm, outfit]\n";

    private const string Languages =
        "languages:\n  - language: French\n    words: [bonjour, merci]\n  - language: Spanish\n    words: [hola]\n";

    public static readonly Fault[] All =
    [
        new("unknown-key", File, "outside:", "¦out-side:") { Says = "did you mean `outside`?" },
        new("unknown-key", File, "outside:", "¦jokes: [a]\noutside:") { Says = "not a field of the everyday words" },
        new("unknown-key", File, "words: [hola]", "¦word: [hola]") { Says = "did you mean `words`?" },
        new("unknown-key", File, "about: the weather", "¦topic: x\n    about: the weather")
        {
            Says = "an outside topic",
        },
        new("duplicate-key", File, "outside:", "¦safety: []\noutside:"),
        new("missing-field", File, "  - text: If somebody hurts you, call 999.\n    words", "  - ¦words")
        {
            Says = "A safety line needs the field `text`",
        },
        new("missing-field", File, "language: Spanish\n    words: [hola]", "¦language: Spanish") { Says = "`words`" },
        new("missing-field", File, "  - about: the weather\n    asks", "  - ¦asks") { Says = "`about`" },
        new("wrong-type", File, Alike, "alike: ¦money\n") { Says = "`alike` must be a list" },
        new("wrong-type", File, "[firm, outfit]", "¦firm") { Says = "`alike` must be a list and is a text" },
        new("wrong-type", File, "[firm, outfit]", "[firm, ¦[outfit]]") { Says = "`alike` must be a text" },
        new("wrong-type", File, "words: [hits me]", "words: ¦hits me") { Says = "`words` must be a list" },
        new("wrong-type", File, Languages, "languages:\n  - ¦French\n") { Says = "fields of a language" },
        new("empty-list", File, Alike, "alike: ¦[]\n") { Says = "`alike` is empty" },
        new("empty-list", File, Alike, "¦alike:\n"),
        new("empty-list", File, Languages, "languages: ¦[]\n") { Says = "`languages` is empty" },
        new("empty-list", File, "[firm, outfit]", "¦[]") { Says = "group of words is empty" },
        new("empty-list", File, "words: [hits me]", "words: ¦[]") { Says = "`words` is empty" },
        new("empty-list", File, "asks: [will it rain]", "asks: ¦[]") { Says = "`asks` is empty" },
        new("empty-text", File, "[firm, outfit]", "[firm, outfit, ¦'']"),
        new("empty-text", File, "[firm, outfit]", "[firm, outfit, ¦'-']") { Says = "`-` has no letter and no digit" },
        new("empty-text", File, "text: If somebody hurts you, call 999.", "¦text:"),
        new("empty-text", File, "[hits me]", "[hits me, ¦'...']") { Says = "no letter and no digit" },
        new("empty-text", File, "words: [hola]", "words: [hola, ¦'¡!']") { Says = "no letter and no digit" },
        new("empty-text", File, "asks: [will it rain]", "asks: [will it rain, ¦'??']"),
        new("empty-text", File, "about: the weather", "about: ¦'?'") { Says = "no letter and no digit" },
        new("line-break", File, "about: the weather", "about: ¦|\n      the\n      weather"),
        new("lone-word", File, "[firm, outfit]", "¦[firm]") { Says = "needs two or more" },
        new("repeated-entry", File, "[firm, outfit]", "[firm, outfit, ¦Firm]") { IsWarning = true },
        new("repeated-entry", File, "[hits me]", "[hits me, ¦hits me!]") { IsWarning = true },
        new("repeated-entry", File, "words: [hola]", "words: [hola, ¦Hola]") { IsWarning = true },
        new("repeated-entry", File, "asks: [will it rain]", "asks: [will it rain, ¦Will it rain?]")
        {
            IsWarning = true,
            Says = "`Will it rain?` is in this list twice",
        },
        new("same-phrase", File, "[firm, outfit]", "[firm, ¦Cash]") { Says = "“Cash” is also in the group on line 2" },
        new("same-phrase", File, "asks: [will it rain]", "asks: [will it rain, ¦parking-permit]")
        {
            Says = "a way to ask about “parking”",
        },
        new("same-phrase", File, "asks: [will it rain]", "asks: [will it rain, ¦chest pain]")
        {
            Says = "get the safety line and never this topic",
        },
        new("same-phrase", File, "asks: [will it rain]", "asks: [¦my partner hits me]") { Says = "“hits me”" },
        new("same-phrase", File, "[hits me]", "[hits me, ¦so much chest pain]") { Says = "an earlier safety line" },
        new("named-twice", File, "language: Spanish", "language: ¦french") { Says = "“french” already" },
        new("named-twice", File, "about: the weather", "about: ¦Parking") { Says = "put the words of both into one" },
        new("bad-yaml", File, "words: [hola]", "words: ¦[hola"),
        new("empty-file", File, Whole, "¦{}\n") { Says = "no everyday words" },
    ];

    private static string Whole => Sample.Good()[File];
}
