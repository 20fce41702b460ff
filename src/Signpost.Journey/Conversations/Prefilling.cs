using System.Collections.Immutable;

namespace Signpost;

/// <summary>Answers questions with what somebody has said already, so that nobody is asked twice.</summary>
internal static class Prefilling
{
    /// <summary>
    /// The place that is reached from a scene when each question to which exactly one choice was heard is answered with it.
    /// Its conversation says how many answers were taken so.
    /// </summary>
    public static Scene From(Scene scene)
    {
        var heard = scene.Conversation.Heard;
        var (trail, node, taken) = (scene.Conversation.Trail, scene.Node, 0);
        while (node is Question question && Heard(question, heard) is { } choice)
        {
            trail = trail.With(new Answer(question.Id, choice.Id));
            taken++;
            var period = choice.Detours.IsEmpty ? null : trail.Period;
            if (scene.Journey.FindNode(choice.NextOn(period, scene.Today)) is not { } next)
            {
                break;
            }
            node = next;
        }
        return taken == 0 ? scene : scene.At(trail, node.Id).Having(taken);
    }

    /// <summary>What was taken for granted on the way to a scene, as one sentence; null where nothing was.</summary>
    public static Block.Paragraph? Said(Scene scene)
    {
        var trail = scene.Conversation.Trail.Answers;
        var taken = trail[(trail.Length - Math.Min(scene.Conversation.Taken, trail.Length))..];
        string[] reasons = [.. taken.Select(answer => ReasonOf(scene.Journey, answer)).OfType<string>()];
        return reasons.Length == 0 ? null : new Block.Paragraph(Says.HaveTaken(Sentence.Join(reasons)));
    }

    private static Choice? Heard(Question question, ImmutableArray<HeardFact> heard)
    {
        Choice? found = null;
        foreach (var fact in heard)
        {
            if (
                !string.Equals(fact.Facet, question.Facet, StringComparison.Ordinal)
                || question.FindChoice(fact.Term) is not { Takes: null } choice
            )
            {
                continue;
            }
            if (found is not null)
            {
                return null;
            }
            found = choice;
        }
        return found;
    }

    private static string? ReasonOf(Journey journey, Answer answer) =>
        journey.FindNode(answer.Question) is Question question
            ? journey.FindTerm(question.Facet, answer.Choice)?.Reason
            : null;
}
