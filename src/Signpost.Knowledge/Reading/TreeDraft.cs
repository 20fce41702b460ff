using System.Collections.Immutable;

namespace Signpost.Knowledge.Reading;

/// <summary>What journey.yaml says, with empty texts where something was reported.</summary>
internal sealed record TreeDraft
{
    public static TreeDraft Unread { get; } = new();

    public string Greeting { get; init; } = string.Empty;

    public string Start { get; init; } = string.Empty;

    public Position StartAt { get; init; }

    public Consent Consent { get; init; } = new(string.Empty, string.Empty);

    public Consent? PassOn { get; init; }

    public ImmutableArray<Question> Questions { get; init; } = [];

    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    /// <summary>Whether every question and outcome was read with an id, so that an unknown id is one indeed.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether nothing at all was reported, so that a way that is not there is missing indeed.</summary>
    public bool IsSound { get; init; }

    public IEnumerable<Node> Nodes => Questions.Concat<Node>(Outcomes);
}
