namespace Signpost;

/// <summary>How far the delivery of a notice to one receiver has come.</summary>
public sealed record NoticeDelivery
{
    /// <summary>The receiver's name, from the settings.</summary>
    public required string Receiver { get; init; }

    /// <summary>How often it has been tried.</summary>
    public int Tries { get; init; }

    /// <summary>When it was delivered, UTC; or null.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>Whether it has been given up.</summary>
    public bool IsGivenUp { get; init; }

    /// <summary>Why the last try failed, for advisers and operators: <c>answered 500</c>; or null.</summary>
    public string? Problem { get; init; }
}
