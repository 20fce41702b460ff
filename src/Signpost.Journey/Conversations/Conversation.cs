using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Signpost;

/// <summary>One person's place in one version of the journey. Immutable; a turn makes the next one.</summary>
public sealed record Conversation
{
    /// <summary>The key that the conversation is kept under; references are derived from it.</summary>
    public required string Key { get; init; }

    /// <summary>
    /// Drawn once when the conversation begins, so that another one under the same key, after this one has been
    /// deleted, has other references.
    /// </summary>
    public string Seed { get; init; } = string.Empty;

    /// <summary>The version of the journey that the conversation walks (<see cref="Journey.Version"/>).</summary>
    public required string JourneyVersion { get; init; }

    /// <summary>The answers so far.</summary>
    public Trail Trail { get; init; } = Trail.Empty;

    /// <summary>The id of the node that the trail has led to.</summary>
    public required string Node { get; init; }

    /// <summary>The enquiry that is being filled in, or null.</summary>
    public EnquiryDraft? Draft { get; init; }

    /// <summary>How many enquiries this conversation has opened; it makes their references differ.</summary>
    public int Enquiries { get; init; }

    /// <summary>
    /// What the last reply numbered where that was not just the node's own options: suggestions in place of them ("did
    /// you mean"), or them and more. Else empty.
    /// </summary>
    public ImmutableArray<Option> Offered { get; init; } = [];

    /// <summary>What happened in it that is counted afterwards; null where nothing has.</summary>
    public Course? Course { get; init; }

    /// <summary>
    /// Whether nothing has been answered or filled in: a natural break, at which a newer version of the journey can be
    /// taken without losing anything.
    /// </summary>
    [JsonIgnore]
    public bool IsAtStart => Trail.Answers.IsEmpty && Draft is null;

    /// <summary>
    /// The name of the place that the conversation stands at: the node, or the step of the enquiry form. The last step,
    /// the summary, has another name for every content, so that its buttons send what they were shown with.
    /// </summary>
    [JsonIgnore]
    public string Place => Draft is { } draft ? EnquiryPlace.Of(this, draft) : Node;

    /// <summary>A conversation that has not begun to move.</summary>
    public static Conversation Begin(Journey journey, string key, string seed) =>
        new()
        {
            Key = key,
            Seed = seed,
            JourneyVersion = journey.Version,
            Node = journey.Start.Id,
        };
}
