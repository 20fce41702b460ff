using Signpost.Testing;

namespace Signpost.Storage.Tests.Tables;

public sealed class TestingTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Azurite_Started_Answers()
    {
        using HttpClient http = new();
        var endpoint = (await azurite.StartedAsync()).Endpoint;
        using var response = await http.GetAsync(new Uri(endpoint, "Tables"));
        Assert.StartsWith("Azurite-Table", response.Headers.Server.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Azurite_Disposed_NoLongerAnswers()
    {
        var own = await Azurite.StartAsync();
        await own.DisposeAsync();
        using HttpClient http = new();
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(own.Endpoint));
    }

    [Fact]
    public async Task NodeScript_GivenArgumentsAndInput_ReturnsItsOutput()
    {
        var output = await NodeScript.RunAsync("testing/echo.mjs", ["one", "two words"], "typed");
        Assert.Equal("one|two words|typed", output);
    }

    [Fact]
    public async Task NodeScript_Failing_ThrowsWhatItWroteToStandardError()
    {
        var e = await Assert.ThrowsAsync<NodeScriptException>(() => NodeScript.RunAsync("testing/fail.mjs"));
        Assert.Contains("exit code 3", e.Message, StringComparison.Ordinal);
        Assert.Contains("it went wrong", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ManualTimeProvider_Advanced_FiresTimersInOrderAtTheirTime()
    {
        ManualTimeProvider clock = new();
        var start = clock.GetUtcNow();
        List<(string, TimeSpan)> fired = [];
        using var late = Timer("late", TimeSpan.FromSeconds(5), Timeout.InfiniteTimeSpan);
        using var beat = Timer("beat", TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));
        using var never = Timer("never", TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        never.Dispose();

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(fired);
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(
            [
                ("beat", TimeSpan.FromSeconds(2)),
                ("beat", TimeSpan.FromSeconds(4)),
                ("late", TimeSpan.FromSeconds(5)),
                ("beat", TimeSpan.FromSeconds(6)),
            ],
            fired
        );
        Assert.Equal(TimeSpan.FromSeconds(6), clock.GetElapsedTime(start.Ticks));

        ITimer Timer(string name, TimeSpan due, TimeSpan period) =>
            clock.CreateTimer(_ => fired.Add((name, clock.GetUtcNow() - start)), null, due, period);
    }
}
