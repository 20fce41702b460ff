using System.Text;
using Spectre.Console;

namespace Signpost.Cli.Tests.Local;

/// <summary>A terminal, or output that goes elsewhere, which keeps everything that was written to it.</summary>
internal sealed class WrittenScreen(bool isTerminal) : TextWriter, IAnsiConsoleOutput
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private readonly Lock _lock = new();
    private readonly StringBuilder _text = new();
    private readonly List<(string Text, TaskCompletionSource Seen)> _awaited = [];

    public string Text
    {
        get
        {
            lock (_lock)
            {
                return _text.ToString();
            }
        }
    }

    public TextWriter Writer => this;

    public bool IsTerminal => isTerminal;

    public int Width => 100;

    public int Height => 20;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The console that draws on it.</summary>
    public IAnsiConsole Console() =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
                Out = this,
            }
        );

    /// <summary>Completes when a text has been written, however busy the machine is.</summary>
    public Task WithAsync(string text)
    {
        lock (_lock)
        {
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((text, seen));
            TellWhoWaits();
            return seen.Task.WaitAsync(Patience);
        }
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        lock (_lock)
        {
            _text.Append(value);
            TellWhoWaits();
        }
    }

    public void SetEncoding(Encoding encoding) { }

    private void TellWhoWaits()
    {
        var text = _text.ToString();
        foreach (var (awaited, seen) in _awaited)
        {
            if (text.Contains(awaited, StringComparison.Ordinal))
            {
                seen.TrySetResult();
            }
        }
    }
}
