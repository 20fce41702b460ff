using System.Globalization;
using Signpost.Knowledge.Reading;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Proofs;

/// <summary>Finds conversations that ask too many questions.</summary>
internal static class PathLengths
{
    /// <summary>The most questions from the main start.</summary>
    public const int Most = 7;

    /// <summary>The most questions from where a scheme's check begins.</summary>
    public const int MostOfCheck = 9;

    public static void Check(TreeGraph tree, Draft draft, FindingLog log)
    {
        CheckFrom(tree, tree.Starts[0], Most, draft.Tree.StartAt, log);
        foreach (var scheme in draft.Schemes.Schemes)
        {
            if (
                scheme.Check is { } check
                && tree.FindNode(check.Question) is >= 0 and var start
                && tree.Nodes[start] is Question
            )
            {
                CheckFrom(tree, start, MostOfCheck, draft.Origins.At(check, "question"), log);
            }
        }
    }

    private static void CheckFrom(TreeGraph tree, int start, int most, Position at, FindingLog log)
    {
        var (length, last) = Tally.Longest(tree, start);
        if (length > most)
        {
            log.Error(
                at,
                FindingCode.TooLongPath,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"From `{tree.Nodes[start].Id}` somebody can be asked {length} questions, and {most} are the most that people put up with: "
                ) + $"{Step.Tell(last)}; leave a question out, or end some answers sooner."
            );
        }
    }
}
