using System.Collections.Immutable;

namespace Signpost;

/// <summary>The ordered answers of a conversation, the first first.</summary>
/// <param name="Answers">The answers.</param>
public sealed record Trail(ImmutableArray<Answer> Answers)
{
    /// <summary>No answer yet.</summary>
    public static Trail Empty { get; } = new([]);

    /// <summary>This trail and one answer more.</summary>
    public Trail With(Answer answer) => new(Answers.Add(answer));

    /// <summary>This trail without its last answer; an empty trail stays empty.</summary>
    public Trail WithoutLast() => Answers.IsEmpty ? this : new(Answers.RemoveAt(Answers.Length - 1));

    /// <summary>
    /// Walks the journey from its start along these answers and stops at the first that the journey does not know.
    /// </summary>
    /// <returns>The answers that hold, and the node that they lead to.</returns>
    public (Trail Trail, Node Node) Walk(Journey journey)
    {
        Node node = journey.Start;
        var walked = ImmutableArray.CreateBuilder<Answer>(Answers.Length);
        foreach (var answer in Answers)
        {
            if (
                node is not Question question
                || !string.Equals(question.Id, answer.Question, StringComparison.Ordinal)
                || question.Choices.FirstOrDefault(c => string.Equals(c.Id, answer.Choice, StringComparison.Ordinal))
                    is not { } choice
            )
            {
                break;
            }
            walked.Add(answer);
            node = journey.FindNode(choice.Next)!;
        }
        return (new Trail(walked.ToImmutable()), node);
    }

    /// <inheritdoc/>
    public bool Equals(Trail? other) => other is not null && Answers.AsSpan().SequenceEqual(other.Answers.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Answers.Aggregate(17, (hash, answer) => HashCode.Combine(hash, answer));
}
