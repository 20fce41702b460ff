using Signpost.Notices.Receivers;

namespace Signpost.Notices.Delivery;

/// <summary>How far a notice has come with each receiver.</summary>
internal static class Deliveries
{
    /// <summary>How far it has come with one; as never tried when there is nothing about it.</summary>
    public static NoticeDelivery DeliveryTo(this PendingNotice pending, Receiver receiver) =>
        pending.Deliveries.FirstOrDefault(delivery => IsTo(delivery, receiver.Name))
        ?? new NoticeDelivery { Receiver = receiver.Name };

    /// <summary>Whether one is still to have it.</summary>
    public static bool WaitsFor(this PendingNotice pending, Receiver receiver) =>
        pending.DeliveryTo(receiver) is { DeliveredAt: null, IsGivenUp: false };

    /// <summary>The notice with what is now known of one receiver; what is known of all others stays.</summary>
    public static PendingNotice With(this PendingNotice pending, NoticeDelivery delivery) =>
        pending with
        {
            Deliveries = [.. pending.Deliveries.Where(other => !IsTo(other, delivery.Receiver)), delivery],
        };

    /// <summary>A delivery after it has been tried once more.</summary>
    public static NoticeDelivery After(
        this NoticeDelivery delivery,
        SendResult sent,
        Notice notice,
        DateTimeOffset now
    ) =>
        delivery with
        {
            Tries = delivery.Tries + 1,
            DeliveredAt = sent.IsDelivered ? now : null,
            IsGivenUp = !sent.IsDelivered && RetryTimes.IsGivenUp(notice, delivery.Tries + 1, now),
            Problem = sent.Problem,
        };

    private static bool IsTo(NoticeDelivery delivery, string name) =>
        string.Equals(delivery.Receiver, name, StringComparison.Ordinal);
}
