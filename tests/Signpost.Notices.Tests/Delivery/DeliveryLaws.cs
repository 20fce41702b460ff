using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Signpost.Notices.Tests.Fakes;

namespace Signpost.Notices.Tests.Delivery;

/// <summary>What holds whatever receivers, storage and the app do, in whatever order.</summary>
public sealed class DeliveryLaws
{
    private static readonly string[] Names = ["crm", "teams"];

    private static readonly HttpStatusCode?[] Answers =
    [
        HttpStatusCode.OK,
        HttpStatusCode.NoContent,
        HttpStatusCode.InternalServerError,
        HttpStatusCode.NotFound,
        HttpStatusCode.Gone,
        HttpStatusCode.TooManyRequests,
        null,
    ];

    private enum Happening
    {
        Enquiry,
        Rounds,
        LongTime,
        Answer,
        Wait,
        Crash,
        Restart,
        Revival,
    }

    private static Arbitrary<Step[]> Steps() =>
        Gen.Choose(0, Enum.GetValues<Happening>().Length - 1)
            .SelectMany(what => Gen.Choose(0, 1000).Select(number => new Step((Happening)what, number)))
            .ArrayOf()
            .ToArbitrary();

    [Fact]
    public void Every_notice_reaches_every_receiver_under_its_own_id_and_again_only_after_a_crash() =>
        Prop.ForAll(Steps(), steps => HoldsAsync(steps).GetAwaiter().GetResult()).QuickCheckThrowOnFailure();

    private static async Task HoldsAsync(Step[] steps)
    {
        using var office = new PostOffice(Names);
        List<string> ids = [];
        var crashes = 0;
        foreach (var (what, number) in steps)
        {
            switch (what)
            {
                case Happening.Enquiry:
                    office.Add($"SP-0000-{ids.Count:0000}");
                    ids.Add($"SP-0000-{ids.Count:0000}-1");
                    break;
                case Happening.Rounds:
                    await office.RunAsync(TimeSpan.FromMinutes(number % 20));
                    break;
                case Happening.LongTime:
                    office.Clock.Advance(TimeSpan.FromHours(number % 100));
                    break;
                case Happening.Answer:
                    office.Receivers[Names[number % 2]].Answers(Answers[number % Answers.Length]);
                    break;
                case Happening.Wait:
                    office.Receivers[Names[number % 2]].RetryAfter =
                        number % 3 == 0 ? null : TimeSpan.FromSeconds(number);
                    break;
                case Happening.Crash:
                    crashes += await CrashesAsync(office, afterWrites: number % 4) ? 1 : 0;
                    break;
                case Happening.Restart:
                    office.Restart();
                    break;
                default:
                    await ReviveAsync(office);
                    break;
            }
        }
        await EndWellAsync(office);

        Assert.Empty(office.Outbox.All);
        foreach (var name in Names)
        {
            var taken = office.Receivers[name].Taken;
            Assert.Equal(ids, taken.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            Assert.InRange(taken.Count, ids.Count, ids.Count + crashes);
        }
    }

    private static async Task<bool> CrashesAsync(PostOffice office, int afterWrites)
    {
        office.Outbox.BeforeWrite = _ =>
            afterWrites-- == 0 ? throw new StorageUnavailableException("Gone.") : Task.CompletedTask;
        try
        {
            await office.DrainAsync();
            return false;
        }
        catch (StorageUnavailableException)
        {
            office.Restart();
            return true;
        }
        finally
        {
            office.Outbox.BeforeWrite = _ => Task.CompletedTask;
        }
    }

    private static async Task ReviveAsync(PostOffice office)
    {
        foreach (var pending in office.Outbox.All)
        {
            await office.Outbox.ReviveAsync(pending.Notice.Id, office.Clock.GetUtcNow(), default);
        }
    }

    private static async Task EndWellAsync(PostOffice office)
    {
        foreach (var name in Names)
        {
            office.Receivers[name].Answers(HttpStatusCode.OK);
        }
        // What has been given up for one receiver is dead only when no other waits for it.
        await office.RunAsync(TimeSpan.FromMinutes(62));
        await ReviveAsync(office);
        await office.DrainAsync();
    }

    private sealed record Step(Happening What, int Number);
}
