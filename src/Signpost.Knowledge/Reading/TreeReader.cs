using Signpost.Knowledge.Files;
using Signpost.Knowledge.Yaml;

namespace Signpost.Knowledge.Reading;

/// <summary>Reads journey.yaml.</summary>
internal sealed class TreeReader(Origins origins, FindingLog log)
{
    public const string FileName = "journey.yaml";

    public TreeDraft Read(KnowledgeFile file)
    {
        var errors = log.Errors;
        if (YamlTree.Read(file, log) is not { } root || Lists.ReadMap(root, "the journey", log) is not { } map)
        {
            return TreeDraft.Unread;
        }
        var fields = new Fields(
            map,
            "the journey",
            ["greeting", "start", "consent", "pass-on", "questions", "outcomes"],
            log
        );
        var questionItems = fields.Items("questions");
        var outcomeItems = fields.Items("outcomes");
        var draft = new TreeDraft
        {
            Greeting = fields.Text("greeting"),
            Start = fields.Line("start"),
            StartAt = fields.At("start"),
            Consent = ReadConsent(fields),
            PassOn = ReadPassOn(fields),
            Questions =
            [
                .. fields
                    .Groups(questionItems, "a question", ["id", "facet", "text", "hint", "why", "choices"])
                    .Select(ReadQuestion),
            ],
            Outcomes =
            [
                .. fields.Groups(outcomeItems, "an outcome", ["id", "text", "most", "calculation"]).Select(ReadOutcome),
            ],
        };
        var count = draft.Nodes.Count(node => node.Id.Length > 0);
        return draft with
        {
            IsSound = log.Errors == errors,
            IsWhole =
                !questionItems.IsEmpty && !outcomeItems.IsEmpty && count == questionItems.Length + outcomeItems.Length,
        };
    }

    private Consent ReadConsent(Fields journey)
    {
        if (journey.Group("consent", "the consent", ["version", "text"]) is not { } fields)
        {
            return TreeDraft.Unread.Consent;
        }
        return origins.Add(new Consent(fields.Id("version"), fields.Text("text")), fields);
    }

    /// <summary>The wording for passing details on, or null where there is none.</summary>
    private Consent? ReadPassOn(Fields journey)
    {
        if (
            journey.OptionalGroup("pass-on", "the wording for passing details on", ["version", "text"])
            is not { } fields
        )
        {
            return null;
        }
        var text = fields.Text("text");
        var times = text.Split(Consent.OrganisationPlace).Length - 1;
        if (text.Length > 0 && times != 1)
        {
            log.Error(
                fields.At("text"),
                FindingCode.BadPlaceholder,
                $"The name of the organisation goes where `text` has `{Consent.OrganisationPlace}`, and it stands there "
                    + (times == 0 ? "nowhere; write it once." : "more than once; keep one.")
            );
        }
        return origins.Add(new Consent(fields.Id("version"), text), fields);
    }

    private Question ReadQuestion(Fields fields) =>
        origins.Add(
            new Question
            {
                Id = fields.Id("id"),
                Facet = fields.Line("facet"),
                Text = fields.Text("text"),
                Hint = fields.OptionalText("hint"),
                Why = fields.Text("why"),
                Choices =
                [
                    .. fields
                        .Groups(fields.Items("choices"), "a choice", ["id", "label", "words", "next", "takes", "but"])
                        .Select(ReadChoice),
                ],
            },
            fields
        );

    private Choice ReadChoice(Fields fields) =>
        origins.Add(
            new Choice
            {
                Id = fields.Id("id"),
                Label = fields.Line("label"),
                Wordings = fields.OptionalLines("words"),
                Next = fields.Line("next"),
                Takes = fields.OptionalOneOf<TypedValue>("takes"),
                Detours =
                [
                    .. fields.Groups(fields.OptionalItems("but"), "a detour", ["when", "next"]).Select(ReadDetour),
                ],
            },
            fields
        );

    private Detour ReadDetour(Fields fields) =>
        origins.Add(new Detour(fields.OneOf<ReliefTest>("when"), fields.Line("next")), fields);

    private Outcome ReadOutcome(Fields fields) =>
        origins.Add(
            new Outcome
            {
                Id = fields.Id("id"),
                Text = fields.Text("text"),
                Most = fields.Number("most", 1, 9, Outcome.UsualMost),
                Calculation = fields.OptionalOneOf<Calculation>("calculation"),
            },
            fields
        );
}
