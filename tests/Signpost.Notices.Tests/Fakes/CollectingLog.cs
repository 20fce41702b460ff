using Microsoft.Extensions.Logging;

namespace Signpost.Notices.Tests.Fakes;

/// <summary>Keeps every line of a log, with the exception that came with it.</summary>
internal sealed class CollectingLog<T> : ILogger<T>
{
    public List<string> Lines { get; } = [];

    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes with the next line.</summary>
    public Task NextLineAsync() => _next.Task;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        lock (Lines)
        {
            Lines.Add($"{formatter(state, exception)}{exception}");
            _next.TrySetResult();
            _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
