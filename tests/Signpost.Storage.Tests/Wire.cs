using Azure.Core;
using Azure.Core.Pipeline;

namespace Signpost.Storage.Tests;

/// <summary>The line to storage: every try of every call passes here, is counted, and can be held up or lost.</summary>
internal sealed class Wire : HttpPipelinePolicy
{
    private int _calls;

    /// <summary>How many calls there were since <see cref="Reset"/>, tries counted one by one.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>What becomes of a call; it is given the call's number, from 0.</summary>
    public Func<int, Fate> Fate { get; set; } = Working;

    /// <summary>What happens elsewhere before a call goes out; it is given the call's number, from 0.</summary>
    public Func<int, Task> Before { get; set; } = Nothing;

    /// <summary>Counts from 0 again, and lets every call pass.</summary>
    public void Reset()
    {
        Volatile.Write(ref _calls, 0);
        Fate = Working;
        Before = Nothing;
    }

    /// <summary>Loses every call from now on.</summary>
    public void GoDown() => Fate = _ => Tests.Fate.IsLost;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Nothing here waits for storage while holding a thread.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var call = Interlocked.Increment(ref _calls) - 1;
        await Before(call);
        var fate = Fate(call);
        if (fate is Tests.Fate.IsLost)
        {
            throw new IOException("The line is down.");
        }

        await ProcessNextAsync(message, pipeline);
        if (fate is Tests.Fate.LosesItsAnswer)
        {
            throw new IOException("The line broke.");
        }
        if (fate is Tests.Fate.IsPutOff)
        {
            message.Response = PutOff.Before(message.Response);
        }
    }

    private static Fate Working(int call) => Tests.Fate.Works;

    private static Task Nothing(int call) => Task.CompletedTask;
}
