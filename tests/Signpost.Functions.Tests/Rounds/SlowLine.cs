using Azure.Core;
using Azure.Core.Pipeline;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Rounds;

/// <summary>A line to storage on which every call takes half a minute by the clock of the test.</summary>
internal sealed class SlowLine(ManualTimeProvider clock) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) => clock.Advance(TimeSpan.FromSeconds(30));
}
