using System.Collections.Immutable;

namespace Signpost;

/// <summary>What has happened in a conversation that is counted afterwards. There is nothing personal in it.</summary>
public sealed record Course
{
    /// <summary>How many phrases of one conversation are kept.</summary>
    public const int MostUnmatched = 10;

    /// <summary>Nothing yet.</summary>
    public static Course None { get; } = new();

    /// <summary>The day on which somebody first said something, in the United Kingdom; null before that.</summary>
    public DateOnly? Begun { get; init; }

    /// <summary>The ids of the outcomes that were reached, each once, in order.</summary>
    public ImmutableArray<string> Reached
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>
    /// The steps as they stood when an outcome was reached last. Whoever starts again after it has still come that way.
    /// </summary>
    public ImmutableArray<StepTaken> Way
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>What nobody could match, masked, each once, in order; at most <see cref="MostUnmatched"/>.</summary>
    public ImmutableArray<UnmatchedPhrase> Unmatched
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>The course after a turn in which somebody said something.</summary>
    /// <param name="node">The node at which the conversation stood when it was said.</param>
    /// <param name="after">The conversation as it stands now.</param>
    /// <param name="at">The node at which that is.</param>
    /// <param name="phrase">What was said, masked, where it could not be matched; else null.</param>
    /// <param name="today">The day, in the United Kingdom.</param>
    internal Course With(string node, Conversation after, Node? at, string? phrase, DateOnly today)
    {
        var course = Begun is null ? this with { Begun = today } : this;
        if (at is Outcome)
        {
            course = course.At(at.Id, [.. StepTaken.Of(after)]);
        }
        if (
            phrase is not null
            && course.Unmatched.Length < MostUnmatched
            && new UnmatchedPhrase(node, phrase) is var unmatched
            && !course.Unmatched.Contains(unmatched)
        )
        {
            course = course with { Unmatched = course.Unmatched.Add(unmatched) };
        }
        return course;
    }

    private Course At(string outcome, ImmutableArray<StepTaken> way) =>
        this with
        {
            Reached = Reached.Contains(outcome, StringComparer.Ordinal) ? Reached : Reached.Add(outcome),
            Way = way,
        };

    /// <inheritdoc/>
    public bool Equals(Course? other) =>
        other is not null
        && Begun == other.Begun
        && Reached.AsSpan().SequenceEqual(other.Reached.AsSpan())
        && Way.AsSpan().SequenceEqual(other.Way.AsSpan())
        && Unmatched.AsSpan().SequenceEqual(other.Unmatched.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Begun, Reached.Length, Unmatched.Length);
}
