using System.Globalization;

namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>
/// Enquiries while the app is killed, storage comes and goes, deliveries are doubled and come again, and the receiver of
/// notices fails. <c>SIGNPOST_ENQUIRIES=1000</c> makes that many; <c>SIGNPOST_SEED</c> repeats a run.
/// </summary>
public sealed class CampaignTests(TestBed bed)
{
    private const int UsualEnquiries = 12;
    private const int AtOnce = 4;
    private const int MostRounds = 100;

    [Fact]
    public async Task Every_reference_that_was_shown_is_one_enquiry_and_one_notice_and_there_are_no_others()
    {
        var enquiries = Setting("SIGNPOST_ENQUIRIES") ?? UsualEnquiries;
        var seed = Setting("SIGNPOST_SEED") ?? Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"SIGNPOST_SEED={seed} SIGNPOST_ENQUIRIES={enquiries}");
        await using var receiver = await NoticeReceiver.StartAsync(seed);
        await using var app = await DisturbedApp.StartAsync(await bed.ScriptRootAsync(), receiver);
        var calm = new Dictionary<Intent, IReadOnlyList<string>>();
        List<Person> people = [];
        foreach (var intent in Enum.GetValues<Intent>())
        {
            var person = new Person(app, people.Count, intent);
            await person.GoAsync(random: null, plan: null);
            calm[intent] = person.Shown;
            people.Add(person);
        }
        while (people.Count(person => person.Intent is Intent.Sends) < enquiries)
        {
            people.Add(new Person(app, people.Count, IntentOf(people.Count)));
        }
        var plan = new Plan(seed, people.Count, enquiries);

        await Parallel.ForEachAsync(
            people.Index().Skip(calm.Count),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (person, _) => await person.Item.GoAsync(new Random(unchecked(seed + person.Index)), plan)
        );
        receiver.IsWell = true;
        // What is in the tables is what has reached the disk; and a new process leaves no receiver alone.
        await app.DisturbAsync(new Disturbance(DisturbanceKind.Outage, After: 0), Task.CompletedTask);
        await app.DisturbAsync(new Disturbance(DisturbanceKind.Kill, After: 0), Task.CompletedTask);
        await DrainAsync(app);

        Assert.All(people, person => Assert.Equal(calm[person.Intent], person.Shown));
        await AreStoredAsync(app, people);
        AreNotified(receiver, people);
        TestContext.Current.TestOutputHelper.WriteLine(
            $"{enquiries} enquiries of {people.Count} people, {app.Kills} kills, {app.Outages} outages, "
                + $"{receiver.Arrivals.Count - enquiries} notices that came again"
        );
    }

    private static Intent IntentOf(int number) =>
        (number % 6) switch
        {
            4 => Intent.WalksAway,
            5 => Intent.Cancels,
            _ => Intent.Sends,
        };

    private static async Task AreStoredAsync(DisturbedApp app, List<Person> people)
    {
        var stored = await StoredEnquiries.ReadAsync(app.Storage);
        var promised = people
            .Where(person => person.Intent is Intent.Sends)
            .OrderBy(person => person.Reference, StringComparer.Ordinal)
            .ToList();
        Assert.Equal(
            promised.Select(person => $"{person.Reference} new {person.Organisation}"),
            stored.Enquiries.Select(row => $"{row.RowKey} {row.GetString("status")} {row.GetString("organisation")}")
        );
        Assert.Equal(
            promised.Select(person => $"{person.Reference}|0000000001 received"),
            stored.History.Select(row => $"{row.RowKey} {row.GetString("kind")}")
        );
        Assert.Equal(
            promised.Select(person => person.Reference),
            stored.Listed.Select(key => key[(key.LastIndexOf('|') + 1)..]).Order(StringComparer.Ordinal)
        );
    }

    private static void AreNotified(NoticeReceiver receiver, List<Person> people)
    {
        Assert.Empty(receiver.Faults);
        Assert.All(receiver.Arrivals, arrival => Assert.Equal("signpost.enquiry.received", arrival.Type));
        var byId = receiver.Arrivals.ToLookup(arrival => arrival.Id);
        Assert.Equal(
            people.Select(person => person.Reference).OfType<string>().Select(reference => $"{reference}-1").Order(),
            byId.Select(arrivals => arrivals.Key).Order()
        );
        foreach (var arrivals in byId)
        {
            Assert.All(
                arrivals.Zip(arrivals.Skip(1)),
                again => Assert.True(again.First.Explains(again.Second), $"{arrivals.Key} came again for no reason.")
            );
        }
    }

    /// <summary>Sends what waits to be sent, as if its time had come: a notice that failed waits a minute or more.</summary>
    private static async Task DrainAsync(DisturbedApp app)
    {
        var outbox = StoredEnquiries.OutboxOf(app.Storage);
        for (var round = 0; round < MostRounds; round++)
        {
            var waiting = await outbox.ListAsync(default).ToListAsync();
            if (waiting.Count == 0)
            {
                return;
            }
            foreach (var notice in waiting)
            {
                Assert.False(notice.IsDead);
                Assert.NotNull(await outbox.TrySaveAsync(notice with { NextTryAt = notice.Notice.At }, default));
            }
            await app.NotifyAsync();
        }
        Assert.Fail($"There are still notices after {MostRounds} rounds.");
    }

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
