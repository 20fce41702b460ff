using Signpost.Storage.Enquiries;
using Signpost.Storage.Notices;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Endpoints;

/// <summary>A receiver that takes nothing for an hour, while enquiries come in.</summary>
public sealed class ReceiverDownTests(SharedAzurite azurite)
{
    private const int Enquiries = 30;
    private const int MinutesAtMost = 20;
    private const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReceiverThatFailedForAnHour_GetsEveryNoticeOnce_AndNothingIsLeft(bool refusesConnections)
    {
        await using var receiver = new FailingReceiver();
        await receiver.StartAsync();
        var storage = await azurite.ConnectionStringAsync();
        var prefix = await RunningApp.PublishAsync(storage);
        await using var app = await RunningApp.StartAsync(
            storage,
            prefix,
            RunningApp.Hosted,
            "--Notices:Receivers:0:Name=crm",
            $"--Notices:Receivers:0:Url={receiver.Address}",
            $"--Notices:Receivers:0:Secret={Secret}"
        );
        var table = TestTables.Of(storage, prefix).Enquiries;
        var log = new EnquiryLog(table, app.Clock, new WorkingDays([]), dueAfter: 3);
        if (refusesConnections)
        {
            await receiver.StopAsync();
        }

        for (var number = 0; number < Enquiries; number++)
        {
            await log.RecordAsync(Enquiry(number), default);
            app.Clock.Advance(TimeSpan.FromMinutes(2));
            await app.SendAsync(HttpMethod.Post, "notify");
        }
        Assert.Empty(receiver.Taken);
        Assert.Equal(refusesConnections ? 0 : Enquiries, receiver.Posted.Distinct().Count());
        if (refusesConnections)
        {
            await receiver.StartAsync();
        }
        receiver.Status = 204;
        for (var minute = 0; minute < MinutesAtMost; minute++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            await app.SendAsync(HttpMethod.Post, "notify");
        }

        Assert.Equal(Enumerable.Range(0, Enquiries).Select(number => $"{Reference(number)}-1"), receiver.Taken.Order());
        Assert.Subset(receiver.Taken.ToHashSet(), receiver.Posted.ToHashSet());
        Assert.Empty(await new Outbox(table, Guid.NewGuid).ListAsync(default).ToListAsync());
    }

    private static string Reference(int number) => $"SP-0000-{number:D4}";

    private static Enquiry Enquiry(int number) =>
        new()
        {
            Reference = Reference(number),
            ConversationKey = $"test-{number}",
            Opened = new DateOnly(2026, 6, 1),
            Name = "Ada",
            Organisation = "Example Ltd",
            Email = "ada@example.org",
            Need = "A pilot",
            Consent = new("consent-one", "May a person contact you?"),
            JourneyVersion = "0123456789abcdef",
            Trail = new([]),
            Answers = [],
            Schemes = [],
        };
}
