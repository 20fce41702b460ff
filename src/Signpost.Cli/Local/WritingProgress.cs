using Signpost.Storage.Journeys;
using Spectre.Console;

namespace Signpost.Cli.Local;

/// <summary>Shows how far the writing of a journey has come, once that takes longer than people wait without wondering.</summary>
internal sealed class WritingProgress(IAnsiConsole terminal, TimeProvider time)
{
    /// <summary>How long nothing is shown: 1 second.</summary>
    public static TimeSpan ShownAfter { get; } = TimeSpan.FromSeconds(1);

    /// <summary>Runs what writes, with a bar when it takes long and the output is a terminal.</summary>
    /// <param name="write">Writes, and reports the rows that it has written.</param>
    public async Task<T> WatchAsync<T>(Func<IProgress<WrittenRows>, Task<T>> write)
    {
        var rows = new Rows();
        var writing = write(rows);
        if (terminal.Profile.Out.IsTerminal && await TakesLongAsync(writing))
        {
            await terminal
                .Progress()
                .AutoClear(true)
                .Columns(new SpinnerColumn(), new ProgressBarColumn(), new TaskDescriptionColumn())
                .StartAsync(bars =>
                {
                    rows.ShowIn(bars.AddTask("Writing the knowledge"));
                    return Quietly(writing);
                });
        }
        return await writing;
    }

    private async Task<bool> TakesLongAsync(Task writing)
    {
        using var done = new CancellationTokenSource();
        await Task.WhenAny(writing, Task.Delay(ShownAfter, time, done.Token));
        await done.CancelAsync();
        return !writing.IsCompleted;
    }

    // Whoever asked for the writing sees how it failed; the bar only sees that it has ended.
    private static async Task Quietly(Task writing) =>
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private sealed class Rows : IProgress<WrittenRows>
    {
        private readonly Lock _lock = new();
        private WrittenRows? _latest;
        private ProgressTask? _bar;

        public void Report(WrittenRows value)
        {
            lock (_lock)
            {
                _latest = value;
                Draw();
            }
        }

        public void ShowIn(ProgressTask bar)
        {
            lock (_lock)
            {
                _bar = bar;
                Draw();
            }
        }

        private void Draw()
        {
            if (_bar is null || _latest is not { } rows)
            {
                return;
            }
            _bar.MaxValue = rows.Total;
            _bar.Value = rows.Written;
            _bar.Description = $"Writing the knowledge: {rows.Written} of {rows.Total} rows";
        }
    }
}
