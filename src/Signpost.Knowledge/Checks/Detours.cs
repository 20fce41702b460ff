using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds typed values and tests of them that contradict one another.</summary>
internal sealed class Detours(Origins origins, FindingLog log)
{
    public static void Check(Draft draft, FindingLog log)
    {
        if (!draft.Tree.IsSound)
        {
            return;
        }
        var detours = new Detours(draft.Origins, log);
        foreach (var question in draft.Tree.Questions)
        {
            detours.CheckTakes(question);
            foreach (var choice in question.Choices)
            {
                detours.CheckTests(choice);
            }
        }
    }

    private void CheckTakes(Question question)
    {
        foreach (var second in question.Choices.Where(choice => choice.Takes is not null).Skip(1))
        {
            log.Error(
                origins.At(second, "takes"),
                FindingCode.TakesTwice,
                $"Another choice of `{question.Id}` takes a typed value already, so what somebody types could mean either; "
                    + "let one choice of a question take it."
            );
        }
    }

    private void CheckTests(Choice choice)
    {
        var tests = new HashSet<ReliefTest>();
        foreach (var detour in choice.Detours)
        {
            if (!tests.Add(detour.When))
            {
                log.Error(
                    origins.At(detour, "when"),
                    FindingCode.RepeatedTest,
                    $"The test `{Kebab<ReliefTest>.Write(detour.When)}` stands above for this choice already, so this one is never reached; "
                        + "delete one of the two."
                );
            }
            else if (string.Equals(detour.Next, choice.Next, StringComparison.Ordinal))
            {
                log.Warning(
                    origins.At(detour, "next"),
                    FindingCode.IdleDetour,
                    $"This detour leads to `{detour.Next}`, where the choice leads anyhow; lead it elsewhere, or delete it."
                );
            }
        }
    }
}
