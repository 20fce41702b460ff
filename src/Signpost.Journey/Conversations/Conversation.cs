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

    /// <summary>The most references that one conversation gives out.</summary>
    public const int MostEnquiries = 20;

    /// <summary>How many references this conversation has used up; it makes those of its enquiries differ.</summary>
    public int Enquiries { get; init; }

    /// <summary>The enquiries that were sent last, oldest first, to be corrected or withdrawn.</summary>
    public ImmutableArray<SentEnquiry> Sent
    {
        // Conversations from before these were kept are read without any.
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>The enquiry that is shown again to be corrected or withdrawn, or null.</summary>
    public EnquiryReview? Review { get; init; }

    /// <summary>How often an enquiry was shown again; it makes the places of one showing differ from those of the next.</summary>
    public int Reviews { get; init; }

    /// <summary>
    /// What the last reply numbered where that was not just the node's own options: suggestions in place of them ("did
    /// you mean"), or them and more. Else empty.
    /// </summary>
    public ImmutableArray<Option> Offered { get; init; } = [];

    /// <summary>What was said besides, and answers questions that are still to come.</summary>
    public ImmutableArray<HeardFact> Heard
    {
        // Conversations from before these were kept are read without any.
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>How many of the last answers were taken from what was said, without a question.</summary>
    public int Taken { get; init; }

    /// <summary>What happened in it that is counted afterwards; null where nothing has.</summary>
    public Course? Course { get; init; }

    /// <summary>
    /// Whether nothing has been answered or filled in: a natural break, at which a newer version of the journey can be
    /// taken without losing anything.
    /// </summary>
    [JsonIgnore]
    public bool IsAtStart => Trail.Answers.IsEmpty && Draft is null && Review is null;

    /// <summary>
    /// The name of the place that the conversation stands at: the node, or the step of the enquiry form. The last step,
    /// the summary, has another name for every content, so that its buttons send what they were shown with.
    /// </summary>
    [JsonIgnore]
    public string Place =>
        Draft is { } draft ? EnquiryPlace.Of(this, draft)
        : Review is { } review ? EnquiryPlace.Of(this, review)
        : Node;

    /// <summary>What was sent last under a reference; null where nothing was, or it has been withdrawn.</summary>
    public Enquiry? FindSent(string reference) =>
        Sent.LastOrDefault(sent => string.Equals(sent.Reference, reference, StringComparison.Ordinal))?.Enquiry;

    /// <summary>This conversation with what was sent under a reference, or null for one that was withdrawn.</summary>
    public Conversation WithSent(string reference, Enquiry? enquiry)
    {
        var others = Sent.Where(sent => !string.Equals(sent.Reference, reference, StringComparison.Ordinal));
        return this with
        {
            Sent = [.. others.Append(new SentEnquiry(reference, enquiry)).TakeLast(SentEnquiry.MostKept)],
        };
    }

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
