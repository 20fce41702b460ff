using Microsoft.Extensions.Logging;

namespace Signpost.Testing;

/// <summary>Keeps every line that is logged, as <c>Warning: text</c>, with the exception that came with it.</summary>
public sealed class CollectingLog : ILoggerProvider, ILogger
{
    private TaskCompletionSource _next = Next();

    /// <summary>The lines.</summary>
    public IList<string> Lines { get; } = [];

    /// <summary>Completes with the next line.</summary>
    public Task NextLineAsync()
    {
        lock (Lines)
        {
            return _next.Task;
        }
    }

    /// <summary>A logger for a type, whose lines are kept here.</summary>
    public ILogger<T> For<T>() => new LoggerFactory([this]).CreateLogger<T>();

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
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
            Lines.Add($"{logLevel}: {formatter(state, exception)} {exception}".TrimEnd());
            _next.TrySetResult();
            _next = Next();
        }
    }

    /// <inheritdoc/>
    public void Dispose() { }

    private static TaskCompletionSource Next() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
