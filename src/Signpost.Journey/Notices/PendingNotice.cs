using System.Collections.Immutable;

namespace Signpost;

/// <summary>A notice that has not been delivered to everybody.</summary>
public sealed record PendingNotice
{
    /// <summary>The notice.</summary>
    public required Notice Notice { get; init; }

    /// <summary>How far each delivery has come; a receiver that is not in it has not been tried.</summary>
    public ImmutableArray<NoticeDelivery> Deliveries { get; init; } = [];

    /// <summary>Not to be tried before, UTC. While somebody delivers it, it lies in the future.</summary>
    public required DateTimeOffset NextTryAt { get; init; }

    /// <summary>Whether it has been given up for a receiver and is not tried again by itself.</summary>
    public bool IsDead { get; init; }

    /// <summary>What storage calls this state of it.</summary>
    public string ETag { get; init; } = string.Empty;
}
