namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>What a program writes to one of its streams, line by line, as it comes.</summary>
public sealed class Lines
{
    private readonly Lock _gate = new();
    private readonly List<string> _all = [];
    private TaskCompletionSource _more = NewSignal();
    private bool _ended;

    /// <summary>Reads to the end.</summary>
    public Lines(StreamReader stream) => Ended = ReadAsync(stream);

    /// <summary>Completes when the stream has ended.</summary>
    public Task Ended { get; }

    /// <summary>All lines so far.</summary>
    public IReadOnlyList<string> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _all];
            }
        }
    }

    /// <summary>The text so far.</summary>
    public string Text => string.Join('\n', All);

    /// <summary>The first line that holds a text, once it has come.</summary>
    /// <exception cref="InvalidOperationException">The stream ended without it.</exception>
    public async Task<string> WithAsync(string text)
    {
        for (var at = 0; ; )
        {
            Task next;
            lock (_gate)
            {
                for (; at < _all.Count; at++)
                {
                    if (_all[at].Contains(text, StringComparison.Ordinal))
                    {
                        return _all[at];
                    }
                }

                if (_ended)
                {
                    throw new InvalidOperationException($"Nothing written holds '{text}':\n{string.Join('\n', _all)}");
                }

                next = _more.Task;
            }

            await next.WaitAsync(RunningProgram.Patience);
        }
    }

    private async Task ReadAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
        {
            Signal(() => _all.Add(line));
        }

        Signal(() => _ended = true);
    }

    private void Signal(Action change)
    {
        TaskCompletionSource before;
        lock (_gate)
        {
            change();
            before = _more;
            _more = NewSignal();
        }

        before.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
