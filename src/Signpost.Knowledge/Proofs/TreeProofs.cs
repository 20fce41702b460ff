using System.Collections.Frozen;
using Signpost.Knowledge.Reading;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Proofs;

/// <summary>
/// All that is proved along the ways of a tree. A proof runs when what it rests on was read without an error, whatever
/// else is wrong: what it finds is then wrong too, and not a shadow of another fault.
/// </summary>
internal static class TreeProofs
{
    /// <summary>Errors that change neither where answers lead nor which rules match.</summary>
    private static readonly FrozenSet<string> Harmless = FrozenSet.Create(
        StringComparer.Ordinal,
        FindingCode.LongLabel,
        FindingCode.SameLabel,
        FindingCode.SameWording,
        FindingCode.CheckLabel,
        FindingCode.TooManyChoices,
        FindingCode.SelfReference,
        FindingCode.ReplacedByCycle,
        FindingCode.TooLongPath,
        FindingCode.RuleReadsUnasked,
        FindingCode.DetourWithoutPeriod,
        FindingCode.RepeatedTest,
        FindingCode.TakesTwice
    );

    /// <param name="draft">What was read.</param>
    /// <param name="unread">The files of which something could not be read.</param>
    /// <param name="today">The first day of the 12 months.</param>
    /// <param name="log">Where findings go.</param>
    public static void Check(Draft draft, HashSet<string> unread, DateOnly today, FindingLog log)
    {
        var origins = draft.Origins;
        if (
            !draft.Tree.IsSound
            || TreeGraph.Find(draft.Tree.Questions, draft.Tree.Outcomes, draft.Starts) is not { } tree
        )
        {
            return;
        }
        var read = draft.Schemes.Schemes.Where(scheme => !unread.Contains(origins.Find(scheme)!.Value.File)).ToList();
        AskedTwice.Check(tree, origins, log);
        PathLengths.Check(tree, draft, log);
        Periods.Check(tree, origins, log);
        UnreadRules.Check(tree, read, origins, log);
        TermsOffered.Check(tree, read, draft.Vocabulary.Terms, origins, log);
        // One more rule can fill an outcome, so this one rests on all of them.
        if (unread.Count is 0 && log.ErrorCodes.All(Harmless.Contains))
        {
            EmptyOutcomes.Check(draft.ToContent(), tree, origins, draft.Tree.StartAt, today, log);
        }
    }
}
