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
        var takenBack = await AreStoredAsync(app, people);
        AreNotified(receiver, people, takenBack);
        TestContext.Current.TestOutputHelper.WriteLine(
            $"{people.Count(person => person.Reference is not null)} enquiries of {people.Count} people, "
                + $"{people.Count(person => person.HasRegretted)} taken back unanswered, "
                + $"{app.Kills} kills, {app.Outages} outages, "
                + $"{receiver.Arrivals.Count - receiver.Arrivals.DistinctBy(arrival => arrival.Id).Count()} notices that came again"
        );
    }

    private static Intent IntentOf(int number) =>
        (number % 7) switch
        {
            4 => Intent.WalksAway,
            5 => Intent.Cancels,
            6 => Intent.Regrets,
            _ => Intent.Sends,
        };

    private static async Task<IReadOnlyList<string>> AreStoredAsync(DisturbedApp app, List<Person> people)
    {
        var stored = await StoredEnquiries.ReadAsync(app.Storage);
        var promised = people
            .Where(person => person.Reference is not null)
            .OrderBy(person => person.Reference, StringComparer.Ordinal)
            .ToList();
        // Of an enquiry that was written, never promised and then cancelled there is nothing to follow up.
        var takenBack = stored.Enquiries.Where(row => row.GetString("closedAs") is "withdrawn").ToList();
        Assert.Subset(
            people.Where(person => person.HasRegretted).Select(person => person.Organisation).ToHashSet(),
            takenBack.Select(row => row.GetString("organisation")!).ToHashSet()
        );
        Assert.Equal(
            promised.Select(person => $"{person.Reference} new {person.Organisation}"),
            stored
                .Enquiries.Except(takenBack)
                .Select(row => $"{row.RowKey} {row.GetString("status")} {row.GetString("organisation")}")
        );
        Assert.Equal(
            promised
                .Select(person => $"{person.Reference}|0000000001 received")
                .Concat(takenBack.SelectMany(row => Entries(row.RowKey)))
                .Order(StringComparer.Ordinal),
            stored.History.Select(row => $"{row.RowKey} {row.GetString("kind")}")
        );
        Assert.Equal(
            stored.Enquiries.Select(row => row.RowKey),
            stored.Listed.Select(key => key[(key.LastIndexOf('|') + 1)..]).Order(StringComparer.Ordinal)
        );
        return [.. takenBack.Select(row => row.RowKey)];
    }

    private static string[] Entries(string takenBack) =>
        [$"{takenBack}|0000000001 received", $"{takenBack}|0000000002 withdrawn"];

    private static void AreNotified(NoticeReceiver receiver, List<Person> people, IReadOnlyList<string> takenBack)
    {
        Assert.Empty(receiver.Faults);
        var byId = receiver.Arrivals.ToLookup(arrival => arrival.Id);
        Assert.Equal(
            people
                .Select(person => person.Reference)
                .OfType<string>()
                .Select(reference => $"{reference}-1 signpost.enquiry.received")
                .Concat(takenBack.Select(reference => $"{reference}-1 signpost.enquiry.received"))
                .Concat(takenBack.Select(reference => $"{reference}-2 signpost.enquiry.withdrawn"))
                .Order(StringComparer.Ordinal),
            receiver
                .Arrivals.Select(arrival => $"{arrival.Id} {arrival.Type}")
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
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
