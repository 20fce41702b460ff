using Signpost.Knowledge.Reading;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Proofs;

/// <summary>Finds tests of an accounting period that nobody has been asked for.</summary>
internal static class Periods
{
    public static void Check(TreeGraph tree, Origins origins, FindingLog log)
    {
        var told = new HashSet<Way>(ReferenceEqualityComparer.Instance);
        foreach (var start in tree.Starts)
        {
            var canLack = new bool[tree.Nodes.Length];
            canLack[start] = true;
            for (var node = start; node < canLack.Length; node++)
            {
                foreach (var arrow in tree.Arrows[node])
                {
                    if (!canLack[node] || Gives(arrow))
                    {
                        continue;
                    }
                    canLack[arrow.To] = true;
                    if (arrow.Way.When is not null && told.Add(arrow.Way))
                    {
                        Report(tree, start, arrow, origins, log);
                    }
                }
            }
        }
    }

    private static bool Gives(Arrow arrow) => arrow.Way.Choice.Takes is TypedValue.AccountingPeriod;

    private static void Report(TreeGraph tree, int start, Arrow arrow, Origins origins, FindingLog log)
    {
        var detour = arrow.Way.Choice.Detours.First(d => d.When == arrow.Way.When);
        var before =
            start == arrow.From
                ? "the conversation can begin at this question"
                : $"these answers give none: {Step.Tell(Step.Shortest(tree, start, arrow.From, a => !Gives(a)))}";
        log.Error(
            origins.At(detour, "when"),
            FindingCode.DetourWithoutPeriod,
            $"The test `{Kebab<ReliefTest>.Write(detour.When)}` needs an accounting period, and {before}; "
                + "let a choice on every way here take one with `takes: accounting-period`, or delete the test."
        );
    }
}
