using Signpost.Storage.Journeys;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Journeys;

/// <summary>The journeys of one test: a store, its line, a clock, and the same table from elsewhere.</summary>
internal sealed class JourneyTables
{
    private readonly OwnTables _own;
    private int _attempts;

    private JourneyTables(OwnTables own)
    {
        _own = own;
        Store = new JourneyStore(own.Tables.Journeys, Clock, NewAttemptId);
        Elsewhere = Somewhere();
    }

    public JourneyStore Store { get; }

    public JourneyStore Elsewhere { get; }

    public Wire Wire => _own.Wire;

    public ManualTimeProvider Clock { get; } = new();

    /// <summary>The table itself, over the line of <see cref="Elsewhere"/>.</summary>
    public TableClient Table => _own.FromElsewhere().Tables.Journeys;

    /// <summary>One more store on the same table, with a line of its own.</summary>
    /// <param name="clock">Its clock; null for <see cref="Clock"/>.</param>
    public JourneyStore Somewhere(TimeProvider? clock = null) => new(Table, clock ?? Clock, NewAttemptId);

    public static async Task<JourneyTables> CreateAsync(SharedAzurite azurite) =>
        new(await OwnTables.CreateAsync(azurite));

    public static async Task<JourneyTables> NotCreatedAsync(SharedAzurite azurite) =>
        new(await OwnTables.NotCreatedAsync(azurite));

    /// <summary>Publishes from elsewhere, and moves the clock on by a minute.</summary>
    public async Task<Journey> PublishedAsync(Journey journey)
    {
        Assert.True(await Elsewhere.PublishAsync(journey, default));
        Clock.Advance(TimeSpan.FromMinutes(1));
        return journey;
    }

    /// <summary>The versions in the order in which they were published.</summary>
    public async Task<List<string?>> HistoryAsync() =>
        [
            .. (await Table.RowsAsync("published"))
                .Where(row => row.RowKey is not "current")
                .Select(row => row.GetString("version")),
        ];

    private Guid NewAttemptId() => new(Interlocked.Increment(ref _attempts), 0, 0, new byte[8]);
}
