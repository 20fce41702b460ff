using System.Collections.Immutable;
using Signpost.Knowledge.Paths;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Compare;

/// <summary>
/// The next answers of somebody in two trees. A question that both will ask is waited for, so that it is answered in
/// both at once; only where each tree asks first what the other asks later is an answer kept.
/// </summary>
internal sealed class JointWalk(TwoTrees trees)
{
    /// <summary>Where each next answer leads, in an order that does not change when the trees change places.</summary>
    public IEnumerable<JointArrow> From(JointState state)
    {
        var first = ComesFirst(state);
        var second = Side.Other(first);
        return FindKept(state, first) is { } kept ? Recall(state, first, kept)
            : FindKept(state, second) is { } other ? Recall(state, second, other)
            : QuestionOf(state, first) is not TwoTrees.NotShared and var question
            && question == QuestionOf(state, second)
                ? AskBoth(state, question)
            : CanAskAlone(state, first) ? AskAlone(state, first)
            : CanAskAlone(state, second) ? AskAlone(state, second)
            : IsQuestion(state, first) ? AskAndKeep(state, first)
            : [];
    }

    private bool IsQuestion(JointState state, int side) => trees.IsQuestion(side, state.Nodes[side]);

    private int QuestionOf(JointState state, int side) =>
        IsQuestion(state, side) ? trees.Shared(side, state.Nodes[side]) : TwoTrees.NotShared;

    private KeptAnswer? FindKept(JointState state, int side)
    {
        var question = QuestionOf(state, side);
        foreach (var kept in state.Kept)
        {
            if (question is not TwoTrees.NotShared && kept.Question == question && kept.Asked != side)
            {
                return kept;
            }
        }
        return null;
    }

    private IEnumerable<JointArrow> Recall(JointState state, int side, KeptAnswer kept)
    {
        var answer = trees.Answers(kept.Question)[kept.Answer];
        var arrow = answer.Arrows[side];
        return Lead(Moved(state.Nodes, side, arrow), state.Kept.Remove(kept), OnlyIn(side, arrow), answer: null);
    }

    private IEnumerable<JointArrow> AskBoth(JointState state, int question) =>
        trees
            .Answers(question)
            .SelectMany(answer =>
                Lead(
                    Moved(Moved(state.Nodes, Side.Old, answer.Arrows.Old), Side.New, answer.Arrows.New),
                    state.Kept,
                    answer.Arrows,
                    answer.Answer
                )
            );

    private bool CanAskAlone(JointState state, int side) =>
        IsQuestion(state, side)
        && !trees.CanReach(Side.Other(side), state.Nodes[Side.Other(side)], QuestionOf(state, side));

    private IEnumerable<JointArrow> AskAlone(JointState state, int side) =>
        trees
            .Trees[side]
            .Arrows[state.Nodes[side]]
            .SelectMany(arrow =>
                Lead(Moved(state.Nodes, side, arrow), state.Kept, OnlyIn(side, arrow), PathAnswer.Of(arrow.Way))
            );

    /// <summary>
    /// The tree with more still to ask, so that the two come to the same places together; of equal ones the tree whose
    /// question has the id that comes first. It is the same one when the trees change places.
    /// </summary>
    private int ComesFirst(JointState state)
    {
        if (!IsQuestion(state, Side.New) || !IsQuestion(state, Side.Old))
        {
            return IsQuestion(state, Side.New) ? Side.New : Side.Old;
        }
        var ahead = trees.Height(Side.Old, state.Nodes.Old).CompareTo(trees.Height(Side.New, state.Nodes.New));
        var order = ahead is 0 ? string.CompareOrdinal(IdOf(state, Side.New), IdOf(state, Side.Old)) : ahead;
        return order < 0 ? Side.New : Side.Old;
    }

    private string IdOf(JointState state, int side) => trees.Trees[side].Nodes[state.Nodes[side]].Id;

    private IEnumerable<JointArrow> AskAndKeep(JointState state, int side)
    {
        var question = QuestionOf(state, side);
        return trees
            .Answers(question)
            .SelectMany(
                (answer, index) =>
                    Lead(
                        Moved(state.Nodes, side, answer.Arrows[side]),
                        Keep(state.Kept, new KeptAnswer(question, index, side, !answer.IsOwn[side])),
                        OnlyIn(side, answer.Arrows[side]),
                        answer.Answer
                    )
            );
    }

    private Both<int> Moved(Both<int> nodes, int side, Arrow? arrow) =>
        nodes.With(side, arrow?.To ?? trees.Nowhere(side));

    private static Both<Arrow?> OnlyIn(int side, Arrow? arrow) => default(Both<Arrow?>).With(side, arrow);

    private static ImmutableArray<KeptAnswer> Keep(ImmutableArray<KeptAnswer> all, KeptAnswer one)
    {
        var place = 0;
        while (place < all.Length && all[place].Question < one.Question)
        {
            place++;
        }
        return all.Insert(place, one);
    }

    /// <summary>The arrow, without the answers that are not asked for any more; none where one of them had to be.</summary>
    private IEnumerable<JointArrow> Lead(
        Both<int> nodes,
        ImmutableArray<KeptAnswer> kept,
        Both<Arrow?> taken,
        PathAnswer? answer
    )
    {
        var still = kept;
        foreach (var one in kept)
        {
            var other = Side.Other(one.Asked);
            if (!trees.CanReach(other, nodes[other], one.Question))
            {
                if (one.MustBeAsked)
                {
                    return [];
                }
                still = still.Remove(one);
            }
        }
        return [new JointArrow(new JointState(nodes, still), taken, answer)];
    }
}
