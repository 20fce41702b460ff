using System.Globalization;
using Spectre.Console;

namespace Signpost.Cli.Local;

/// <summary>Shows how far an export has come, where the output is a terminal.</summary>
internal sealed class ExportProgress(IAnsiConsole terminal)
{
    /// <summary>Runs what writes, with a bar.</summary>
    /// <param name="write">Writes, and reports how many enquiries it has written, of how many where that is known.</param>
    public async Task<int> WatchAsync(Func<Action<int, int?>, Task<int>> write)
    {
        if (!terminal.Profile.Out.IsTerminal)
        {
            return await write((_, _) => { });
        }
        return await terminal
            .Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new TaskDescriptionColumn())
            .StartAsync(bars =>
            {
                var bar = bars.AddTask("Reading the enquiries");
                bar.IsIndeterminate = true;
                return write((written, total) => Draw(bar, written, total));
            });
    }

    private static void Draw(ProgressTask bar, int written, int? total)
    {
        bar.IsIndeterminate = total is null;
        bar.MaxValue = total ?? written;
        bar.Value = written;
        bar.Description = total is { } all
            ? $"Writing the enquiries: {Number(written)} of {Number(all)}"
            : $"Writing the enquiries: {Number(written)}";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
