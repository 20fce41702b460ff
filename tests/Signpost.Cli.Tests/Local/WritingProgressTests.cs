using Signpost.Cli.Local;
using Signpost.Storage.Journeys;
using Signpost.Testing;

namespace Signpost.Cli.Tests.Local;

public sealed class WritingProgressTests
{
    private readonly ManualTimeProvider _clock = new();
    private readonly TaskCompletionSource<bool> _writing = new();
    private IProgress<WrittenRows>? _rows;

    [Fact]
    public async Task Writing_OfOneSecond_ShowsNothing()
    {
        var screen = new WrittenScreen(isTerminal: true);
        var watching = WatchAsync(screen);

        _rows!.Report(new WrittenRows(0, 4));
        _clock.Advance(WritingProgress.ShownAfter - TimeSpan.FromTicks(1));
        _rows.Report(new WrittenRows(4, 4));
        _writing.SetResult(true);

        Assert.True(await watching);
        Assert.Empty(screen.Text);
    }

    [Fact]
    public async Task Writing_OfMoreThanASecond_ShowsTheRowsWrittenOfTheRows()
    {
        var screen = new WrittenScreen(isTerminal: true);
        var watching = WatchAsync(screen);

        _rows!.Report(new WrittenRows(1, 4));
        _clock.Advance(WritingProgress.ShownAfter);
        await screen.WithAsync("1 of 4 rows");
        _rows.Report(new WrittenRows(2, 4));
        await screen.WithAsync("2 of 4 rows");
        _writing.SetResult(true);

        Assert.True(await watching);
        Assert.Contains("Writing the knowledge: 2 of 4 rows", screen.Text);
    }

    [Fact]
    public async Task Writing_ThatWaitsForTheFirstRow_ShowsThatItIsUnderWay()
    {
        var screen = new WrittenScreen(isTerminal: true);
        var watching = WatchAsync(screen);

        _clock.Advance(WritingProgress.ShownAfter);
        await screen.WithAsync("Writing the knowledge");
        Assert.DoesNotContain(" of ", screen.Text);
        _writing.SetResult(false);

        Assert.False(await watching);
    }

    [Fact]
    public async Task Writing_OfMoreThanASecond_WithOutputThatIsRedirected_ShowsNothing()
    {
        var screen = new WrittenScreen(isTerminal: false);
        var watching = WatchAsync(screen);

        _rows!.Report(new WrittenRows(1, 4));
        _clock.Advance(WritingProgress.ShownAfter * 10);
        _rows.Report(new WrittenRows(4, 4));
        _writing.SetResult(true);

        Assert.True(await watching);
        Assert.Empty(screen.Text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Writing_ThatFails_FailsForWhoeverAskedForIt(int seconds)
    {
        var screen = new WrittenScreen(isTerminal: true);
        var watching = WatchAsync(screen);
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        if (seconds > 0)
        {
            await screen.WithAsync("Writing");
        }

        _writing.SetException(new StorageUnavailableException("Storage is down."));

        var failure = await Assert.ThrowsAsync<StorageUnavailableException>(() => watching);
        Assert.Equal("Storage is down.", failure.Message);
    }

    private Task<bool> WatchAsync(WrittenScreen screen) =>
        new WritingProgress(screen.Console(), _clock).WatchAsync(rows =>
        {
            _rows = rows;
            return _writing.Task;
        });
}
