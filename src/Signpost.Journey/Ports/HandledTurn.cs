namespace Signpost;

/// <summary>A turn that was taken, so that it is known again when it is delivered again.</summary>
public sealed record HandledTurn
{
    /// <summary>The channel's id of what was delivered, or null where it gave none; at most 128 characters.</summary>
    public string? InputId { get; init; }

    /// <summary>A hash of who sent what; nothing can be read out of it. Null where nothing was said.</summary>
    public string? Print { get; init; }

    /// <summary>The sender's own time of sending, as it came, or null; at most 64 characters.</summary>
    public string? Moment { get; init; }

    /// <summary>When the turn had been taken, UTC.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>
    /// The answer, in the channel's own form; opaque to the store; at most 30,000 characters. Null on turns so long ago
    /// that it is no longer kept.
    /// </summary>
    public string? Answer { get; init; }
}
