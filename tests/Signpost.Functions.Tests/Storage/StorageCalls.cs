using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Signpost.Functions.Tests.Storage;

/// <summary>Counts the requests that go to storage, each try of one for itself.</summary>
internal sealed class StorageCalls : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentQueue<string> _all = [];

    public override void OnSendingRequest(HttpMessage message)
    {
        var path = message.Request.Uri.ToUri().AbsolutePath;
        _all.Enqueue($"{message.Request.Method} {path[(path.LastIndexOf('/') + 1)..]}");
    }

    /// <summary>What was sent since this was asked last.</summary>
    public StorageCost Taken()
    {
        var taken = new List<string>();
        while (_all.TryDequeue(out var call))
        {
            taken.Add(call);
        }

        return new StorageCost(
            taken.Count(call => call.StartsWith("GET ")),
            [.. taken.Where(call => !call.StartsWith("GET "))]
        );
    }
}
