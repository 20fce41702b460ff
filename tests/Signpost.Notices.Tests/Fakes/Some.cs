using Signpost.Notices.Receivers;

namespace Signpost.Notices.Tests.Fakes;

/// <summary>Notices and receivers for tests.</summary>
internal static class Some
{
    public const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    public static readonly InboxLinks Links = new("https://www.example.org/advisers");

    public static Notice Received(DateTimeOffset at, string reference = "SP-7F3K-2QXD", int revision = 1) =>
        new()
        {
            Id = Notice.IdOf(reference, revision),
            Kind = NoticeKind.Received,
            At = at,
            Reference = reference,
            Due = new DateOnly(2026, 6, 3),
        };

    public static Notice Digest(DateTimeOffset at) =>
        new()
        {
            Id = "digest-2026-06-01",
            Kind = NoticeKind.Digest,
            At = at,
            DueToday = ["SP-0000-0001"],
            Overdue = ["SP-0000-0002", "SP-0000-0003"],
            Counts = new InboxCounts(Open: 12, New: 4, Overdue: 25, Today: 1, Mine: 0, IsLeast: false),
        };

    public static Receiver Receiver(string name, ReceiverForm form = ReceiverForm.Event, Uri? address = null) =>
        new()
        {
            Name = name,
            Address = address ?? new Uri($"https://{name}.example.org/hook"),
            Form = form,
            Secret = SigningSecret.TryRead(Secret),
        };
}
