using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Signpost.Functions.Tests.Endpoints;

/// <summary>A receiver of notices that answers what it is told to, or not at all, always at the same address.</summary>
internal sealed class FailingReceiver : IAsyncDisposable
{
    private readonly TaskCompletionSource<string> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WebApplication? _running;

    /// <summary>Where notices are posted to; known once it has been started.</summary>
    public string Address { get; private set; } = "http://127.0.0.1:0";

    /// <summary>What it answers.</summary>
    public int Status { get; set; } = 500;

    /// <summary>The ids that were posted to it, whatever it answered.</summary>
    public List<string> Posted { get; } = [];

    /// <summary>The ids that it took.</summary>
    public List<string> Taken { get; } = [];

    /// <summary>Completes with the first id that it takes.</summary>
    public Task<string> FirstAsync() => _first.Task;

    /// <summary>Answers from now on.</summary>
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var receiver = builder.Build();
        receiver.Urls.Add(Address);
        receiver.Run(context =>
        {
            var id = context.Request.Headers["webhook-id"].ToString();
            Posted.Add(id);
            if (Status < 300)
            {
                Taken.Add(id);
                _first.TrySetResult(id);
            }
            context.Response.StatusCode = Status;
            return Task.CompletedTask;
        });
        await receiver.StartAsync();
        _running = receiver;
        Address = receiver.Urls.Single();
    }

    /// <summary>Refuses connections from now on.</summary>
    public async Task StopAsync()
    {
        if (_running is not null)
        {
            await _running.DisposeAsync();
            _running = null;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await StopAsync();
}
