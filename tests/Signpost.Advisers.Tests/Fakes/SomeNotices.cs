namespace Signpost.Advisers.Tests.Fakes;

/// <summary>Notices that are still to be delivered.</summary>
internal static class SomeNotices
{
    /// <summary>A notice that an enquiry came in two hours ago; to be tried in half an hour.</summary>
    public static PendingNotice Of(string reference, int revision = 1) =>
        new()
        {
            Notice = new()
            {
                Id = Notice.IdOf(reference, revision),
                Kind = NoticeKind.Received,
                At = Some.Noon.AddHours(-2),
                Reference = reference,
            },
            Deliveries =
            [
                new()
                {
                    Receiver = "desk",
                    Tries = 3,
                    Problem = "answered 500",
                },
            ],
            NextTryAt = Some.Noon.AddMinutes(30),
        };

    /// <summary>The same, given up.</summary>
    public static PendingNotice Dead(string reference, int revision = 1)
    {
        var pending = Of(reference, revision);
        return pending with
        {
            IsDead = true,
            Deliveries =
            [
                new()
                {
                    Receiver = "teams",
                    Tries = 1,
                    DeliveredAt = Some.Noon.AddHours(-1),
                },
                pending.Deliveries[0] with
                {
                    Tries = 12,
                    IsGivenUp = true,
                },
            ],
        };
    }
}
