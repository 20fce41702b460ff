namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>What a program writes to one of its streams, line by line, as it comes.</summary>
public sealed class Lines
{
    private readonly Lock gate = new();
    private readonly List<string> all = [];
    private TaskCompletionSource more = NewSignal();
    private bool ended;

    /// <summary>Reads to the end.</summary>
    public Lines(StreamReader stream) => Ended = ReadAsync(stream);

    /// <summary>Completes when the stream has ended.</summary>
    public Task Ended { get; }

    /// <summary>All lines so far.</summary>
    public IReadOnlyList<string> All
    {
        get
        {
            lock (gate)
            {
                return [.. all];
            }
        }
    }

    /// <summary>The text so far.</summary>
    public string Text => string.Join('\n', All);

    /// <summary>The first line that holds a text, once it has come.</summary>
    /// <exception cref="InvalidOperationException">The stream ended without it.</exception>
    public async Task<string> WithAsync(string text)
    {
        for (int at = 0; ; )
        {
            Task next;
            lock (gate)
            {
                for (; at < all.Count; at++)
                {
                    if (all[at].Contains(text, StringComparison.Ordinal))
                    {
                        return all[at];
                    }
                }

                if (ended)
                {
                    throw new InvalidOperationException($"Nothing written holds '{text}':\n{string.Join('\n', all)}");
                }

                next = more.Task;
            }

            await next.WaitAsync(RunningProgram.Patience);
        }
    }

    private async Task ReadAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
        {
            Signal(() => all.Add(line));
        }

        Signal(() => ended = true);
    }

    private void Signal(Action change)
    {
        TaskCompletionSource before;
        lock (gate)
        {
            change();
            before = more;
            more = NewSignal();
        }

        before.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
