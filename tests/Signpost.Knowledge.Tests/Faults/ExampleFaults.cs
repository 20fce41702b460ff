using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Faults;

internal static class ExampleFaults
{
    private const string File = Sample.Examples;

    public static readonly Fault[] All =
    [
        new("unknown-key", File, "  decision: human", "  ¦desicion: human") { Says = "did you mean `decision`?" },
        new("unknown-key", File, "  decision: human", "  ¦kind: odd\n  decision: human")
        {
            Says = "not a field of an example",
        },
        new("unknown-key", File, "  schemes: [seed-fund]", "  schemes: [seed-fund]\n  decision: ¦none")
        {
            Says = "keep one of the two",
        },
        new("missing-field", File, "- query: speak to a person\n  decision", "- ¦decision")
        {
            Says = "An example needs the field `query`",
        },
        new("missing-field", File, "- query: speak to a person\n  decision: human", "- ¦query: speak to a person")
        {
            Says = "add the field `schemes` or the field `decision`",
        },
        new("empty-text", File, "query: speak to a person", "¦query:"),
        new("empty-list", File, "schemes: [seed-fund]", "schemes: ¦[]") { Says = "`schemes` is empty" },
        new("wrong-type", File, "schemes: [seed-fund]", "schemes: ¦seed-fund") { Says = "`schemes` must be a list" },
        new("wrong-type", File, "- query: speak to a person\n  decision: human", "- ¦speak to a person")
        {
            Says = "The fields of an example belong here",
        },
        new("wrong-type", File, Whole, "¦examples:\n  - query: x\n") { Says = "`examples` must be a list" },
        new("unknown-value", File, "decision: human", "decision: ¦answer")
        {
            Says = "use one of `clarify`, `none`, `safety`, `human`",
        },
        new("unknown-id", File, "[seed-fund]", "[seed-fund, ¦seed-fond]") { Says = "did you mean `seed-fund`?" },
        new("repeated-entry", File, "[seed-fund]", "[seed-fund, ¦seed-fund]") { IsWarning = true },
        new(
            "repeated-entry",
            File,
            "  decision: human",
            "  decision: human\n- query: ¦The seed fund, a grant for a new firm\n  schemes: [seed-fund]"
        )
        {
            IsWarning = true,
            Says = "`The seed fund, a grant for a new firm` is in this list twice",
        },
        new("example-elsewhere", File, "speak to a person\n  decision: human", "¦growth hub\n  decision: human")
        {
            IsWarning = true,
            Says = "should be offered a person and now is pointed to `growth-hub` first",
        },
        new(
            "example-elsewhere",
            File,
            "the seed fund, a grant for a new firm\n  schemes",
            "¦speak to a person, please\n  schemes"
        )
        {
            IsWarning = true,
            Says = "should be pointed to `seed-fund` and now is offered a person",
        },
        new("bad-yaml", File, "[seed-fund]", "¦[seed-fund"),
        new("empty-file", File, Whole, "¦[]\n") { Says = "There are no examples here" },
        new("empty-file", File, Whole, "¦# none yet\n"),
    ];

    private static string Whole => Sample.Good()[File];
}
