using System.Globalization;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.EndToEnd.Tests.Running;

namespace Signpost.EndToEnd.Tests.Channel;

/// <summary>
/// A channel that loses, doubles, delays, reorders and sends again under other ids, to two processes on one storage.
/// <c>SIGNPOST_CONVERSATIONS=1000</c> makes that many conversations.
/// </summary>
public sealed class UnrulyChannelTests(TestBed bed)
{
    private const int UsualConversations = 24;
    private const int AtOnce = 4;

    /// <summary>The second has the same number twice in a row, which is no repeat.</summary>
    private static readonly int[][] Walks =
    [
        [1, 2, 3, 1, 4, 2],
        [1, 1, 3, 1, 4, 2],
    ];

    [Fact]
    public async Task Every_conversation_ends_where_a_calm_one_does_with_exactly_one_enquiry()
    {
        var asked = Environment.GetEnvironmentVariable("SIGNPOST_CONVERSATIONS");
        var conversations = asked is null ? UsualConversations : int.Parse(asked, CultureInfo.InvariantCulture);
        var one = await bed.HostAsync();
        await using var other = await bed.NewHostAsync();
        await using var connector = await TestConnector.StartAsync();
        HttpClient[] instances = [one.Client, other.Client];
        var run = Guid.NewGuid().ToString("N");
        var ended = new string[conversations];
        var calm = new Dictionary<(Manner, int), string>();
        foreach (var manner in Enum.GetValues<Manner>())
        {
            for (var walk = 0; walk < Walks.Length; walk++)
            {
                var channel = new TestChannel(instances, connector, new Random(0), calm: true);
                calm[(manner, walk)] = await new Person(channel, manner).WalkAsync(Walks[walk], $"calm {run}");
            }
        }

        await Parallel.ForEachAsync(
            Enumerable.Range(0, conversations),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (number, _) =>
            {
                var (manner, walk) = Of(number);
                var channel = new TestChannel(instances, connector, new Random(number), calm: false);
                ended[number] = await new Person(channel, manner).WalkAsync(Walks[walk], $"unruly {run} {number}");
            }
        );

        var enquiries = await Enquiries.ListAsync("--storage", await bed.StorageAsync());
        var byOrganisation = enquiries.Select(ListedEnquiry.From).ToLookup(enquiry => enquiry.Organisation);
        var calmTrails = byOrganisation[$"calm {run}"].Select(enquiry => string.Join(' ', enquiry.Trail)).Distinct();
        Assert.Equal(Walks.Length, calmTrails.Count());
        for (var number = 0; number < conversations; number++)
        {
            Assert.Equal(calm[Of(number)], ended[number]);
            var enquiry = Assert.Single(byOrganisation[$"unruly {run} {number}"]);
            Assert.Contains(string.Join(' ', enquiry.Trail), calmTrails);
            Assert.Equal(("Ada Example", "A partner for a pilot"), (enquiry.Name, enquiry.Need));
        }
    }

    private static (Manner Manner, int Walk) Of(int number)
    {
        var manners = Enum.GetValues<Manner>();
        return (manners[number % manners.Length], number / manners.Length % Walks.Length);
    }
}
