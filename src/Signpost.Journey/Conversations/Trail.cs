using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Signpost;

/// <summary>The ordered answers of a conversation, the first first.</summary>
/// <param name="Answers">The answers, and the checks that were begun among them.</param>
public sealed record Trail(ImmutableArray<Answer> Answers)
{
    /// <summary>No answer yet.</summary>
    public static Trail Empty { get; } = new([]);

    /// <summary>The id of the scheme whose check the trail is in, or null where it is in none.</summary>
    [JsonIgnore]
    public string? CheckOf
    {
        get
        {
            for (var i = Answers.Length - 1; i >= 0; i--)
            {
                if (Answers[i].CheckOf is { } scheme)
                {
                    return scheme;
                }
            }
            return null;
        }
    }

    /// <summary>
    /// The accounting period that was typed last, within the check that the trail is in, or null where none was.
    /// </summary>
    [JsonIgnore]
    public AccountingPeriod? Period
    {
        get
        {
            for (var i = Answers.Length - 1; i >= 0 && Answers[i].CheckOf is null; i--)
            {
                if (Answers[i].Value is { } value && AccountingPeriod.Parse(value).Value is { } period)
                {
                    return period;
                }
            }
            return null;
        }
    }

    /// <summary>This trail and one answer more.</summary>
    public Trail With(Answer answer) => new(Answers.Add(answer));

    /// <summary>This trail without its last answer; an empty trail stays empty.</summary>
    public Trail WithoutLast() => Answers.IsEmpty ? this : new(Answers.RemoveAt(Answers.Length - 1));

    /// <summary>This trail with another answer at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <param name="answer">The answer.</param>
    public Trail Changed(int index, Answer answer) => new(Answers.SetItem(index, answer));

    /// <summary>
    /// This trail with the check of a scheme begun at a node. One that was begun before is begun afresh where it was,
    /// so that no trail grows without end.
    /// </summary>
    /// <param name="node">The id of the node at which it is begun.</param>
    /// <param name="scheme">The id of the scheme.</param>
    public Trail Beginning(string node, string scheme)
    {
        for (var i = 0; i < Answers.Length; i++)
        {
            if (string.Equals(Answers[i].CheckOf, scheme, StringComparison.Ordinal))
            {
                return new Trail(Answers[..(i + 1)]);
            }
        }
        return With(Answer.Begins(node, scheme));
    }

    /// <summary>
    /// Walks the journey from its start along these answers and stops at the first that the journey does not know.
    /// </summary>
    /// <param name="journey">The journey.</param>
    /// <param name="today">The day, on which detours are taken or not.</param>
    /// <returns>The answers that hold, and the node that they lead to.</returns>
    public (Trail Trail, Node Node) Walk(Journey journey, DateOnly today)
    {
        Node node = journey.Start;
        AccountingPeriod? period = null;
        var walked = ImmutableArray.CreateBuilder<Answer>(Answers.Length);
        foreach (var answer in Answers)
        {
            if (
                !string.Equals(node.Id, answer.Question, StringComparison.Ordinal)
                || Step(journey, node, answer, today, ref period) is not { } step
            )
            {
                break;
            }
            walked.Add(step.Answer);
            node = step.Next;
        }
        return (new Trail(walked.ToImmutable()), node);
    }

    /// <summary>
    /// Where this trail leads once answers to questions that are no longer asked are left out: what was answered after
    /// them is kept where the way comes to the same questions. A check that was left takes its answers with it.
    /// </summary>
    /// <param name="journey">The journey.</param>
    /// <param name="today">The day, on which detours are taken or not.</param>
    /// <returns>The answers that still count, in order, and the node that they lead to.</returns>
    public (Trail Trail, Node Node) Rejoin(Journey journey, DateOnly today)
    {
        var answers = Answers;
        while (true)
        {
            var (walked, node) = new Trail(answers).Walk(journey, today);
            var length = walked.Answers.Length;
            if (length == answers.Length || !IsLeftOut(answers[length], node))
            {
                return (walked, node);
            }
            answers = answers.RemoveAt(length);
        }
    }

    private static bool IsLeftOut(Answer answer, Node node) =>
        answer.CheckOf is null && !string.Equals(answer.Question, node.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(Trail? other) => other is not null && Answers.AsSpan().SequenceEqual(other.Answers.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Answers.Aggregate(17, (hash, answer) => HashCode.Combine(hash, answer));

    /// <summary>
    /// The answer as it is kept, and the node that it leads to. Whoever made a link may have written more into it: what
    /// no choice takes is left out, and what one takes is written as it is here.
    /// </summary>
    private static (Answer Answer, Node Next)? Step(
        Journey journey,
        Node node,
        Answer answer,
        DateOnly today,
        ref AccountingPeriod? period
    )
    {
        if (answer.CheckOf is { } id)
        {
            period = null;
            return
                journey.FindScheme(id) is { Check: { } check } scheme && journey.FindNode(check.Question) is { } first
                ? (Answer.Begins(answer.Question, scheme.Id), first)
                : null;
        }
        if ((node as Question)?.FindChoice(answer.Choice) is not { } choice)
        {
            return null;
        }
        string? value = null;
        if (choice.Takes is not null && answer.Value is not null)
        {
            if (AccountingPeriod.Parse(answer.Value).Value is not { } typed)
            {
                return null;
            }
            period = typed;
            value = typed.ToString();
        }
        return journey.FindNode(choice.NextOn(period, today)) is { } next
            ? (answer with { Value = value }, next)
            : null;
    }
}
