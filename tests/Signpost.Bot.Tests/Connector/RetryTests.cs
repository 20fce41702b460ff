using System.Net;
using Signpost.Bot.Connector;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Connector;

public sealed class RetryTests
{
    private readonly WaitlessClock _clock = new();

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(204)]
    public async Task What_the_connector_took_is_sent_once(int status)
    {
        var connector = new ScriptedConnector(ScriptedConnector.Status(status));

        var result = await ReplyAsync(connector);

        Assert.Equal(new ReplyResult(ReplyOutcome.Delivered, (HttpStatusCode)status, 1), result);
        Assert.Single(connector.Requests);
    }

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(3, 1)]
    [InlineData(100, 3)]
    public async Task Whoever_has_less_time_left_waits_for_fewer_tries(int seconds, int waits)
    {
        var connector = new ScriptedConnector([
            .. Enumerable.Repeat(ScriptedConnector.Status(429, retryAfter: "2"), 4),
        ]);
        using var client = ConnectorClient.Over(connector, Replying.Options(_clock));

        var result = await client.ReplyAsync(
            Replying.To("http://127.0.0.1:1/"),
            TimeSpan.FromSeconds(seconds),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(ReplyOutcome.Refused, result.Outcome);
        Assert.Equal(waits, _clock.Waits.Count);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(408)]
    [InlineData(409)]
    [InlineData(410)]
    [InlineData(413)]
    [InlineData(422)]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(503)]
    public async Task Any_other_answer_is_final(int status)
    {
        var connector = new ScriptedConnector(ScriptedConnector.Status(status, retryAfter: "1"));

        var result = await ReplyAsync(connector);

        Assert.Equal(new ReplyResult(ReplyOutcome.Refused, (HttpStatusCode)status, 1), result);
        Assert.Empty(_clock.Waits);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task What_Teams_says_to_send_again_is_sent_again_until_it_is_taken(int status)
    {
        var connector = new ScriptedConnector(
            ScriptedConnector.Status(status),
            ScriptedConnector.Status(status),
            ScriptedConnector.Status(201)
        );

        var result = await ReplyAsync(connector);

        Assert.Equal(new ReplyResult(ReplyOutcome.Delivered, HttpStatusCode.Created, 3), result);
        Assert.Equal(3, connector.Requests.Count);
        Assert.Single(connector.Requests.Select(request => request.Body).Distinct());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Waits_grow_are_scattered_and_end_while_the_channel_still_waits(int status)
    {
        var connector = new ScriptedConnector(ScriptedConnector.Status(status));

        var result = await ReplyAsync(connector);

        Assert.Equal(new ReplyResult(ReplyOutcome.Refused, (HttpStatusCode)status, 4), result);
        // The source of randomness draws 1, 2 and 3 of 256; a wait is whole milliseconds.
        Assert.Equal([0.501, 1.007, 2.023], Seconds);
        Assert.True(Seconds.Sum() < ConnectorClient.Patience.TotalSeconds - 1);
    }

    [Fact]
    public async Task However_little_the_connector_asks_for_there_are_five_tries()
    {
        var connector = new ScriptedConnector(ScriptedConnector.Status(429, retryAfter: "1"));

        var result = await ReplyAsync(connector);

        Assert.Equal(new ReplyResult(ReplyOutcome.Refused, HttpStatusCode.TooManyRequests, 5), result);
        Assert.Equal([1, 1, 1, 1], Seconds);
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("7", 7)]
    [InlineData("Mon, 01 Jun 2026 12:00:04 GMT", 4)]
    public async Task The_wait_is_the_one_that_the_connector_asks_for(string retryAfter, int seconds)
    {
        var connector = new ScriptedConnector(ScriptedConnector.Status(429, retryAfter), ScriptedConnector.Status(200));

        var result = await ReplyAsync(connector);

        Assert.Equal(ReplyOutcome.Delivered, result.Outcome);
        Assert.Equal([seconds], Seconds);
    }

    [Theory]
    [InlineData("8")]
    [InlineData("60")]
    [InlineData("2147483647")]
    [InlineData("Mon, 01 Jun 2026 12:00:08 GMT")]
    [InlineData("Tue, 01 Jun 2027 12:00:00 GMT")]
    public async Task A_wait_that_leaves_no_time_for_a_try_is_not_begun(string retryAfter)
    {
        var connector = new ScriptedConnector(ScriptedConnector.Status(429, retryAfter));

        var result = await ReplyAsync(connector);

        Assert.Equal(new ReplyResult(ReplyOutcome.Refused, HttpStatusCode.TooManyRequests, 1), result);
        Assert.Empty(_clock.Waits);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Mon, 01 Jun 2026 11:00:00 GMT")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("soon")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public async Task A_wait_that_is_none_is_the_usual_one(string retryAfter)
    {
        var connector = new ScriptedConnector(ScriptedConnector.Status(429, retryAfter), ScriptedConnector.Status(200));

        await ReplyAsync(connector);

        Assert.InRange(Assert.Single(Seconds), 0.5, 1);
    }

    [Fact]
    public async Task Time_that_the_tries_themselves_take_counts()
    {
        var connector = new ScriptedConnector(() =>
        {
            _clock.Advance(TimeSpan.FromSeconds(6.8));
            return ScriptedConnector.Status(504)();
        });

        var result = await ReplyAsync(connector);

        Assert.Equal(1, result.Tries);
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task A_connection_that_was_never_made_is_tried_again()
    {
        var connector = new ScriptedConnector(ScriptedConnector.Unreachable, ScriptedConnector.Status(201));

        var result = await ReplyAsync(connector);

        Assert.Equal(new ReplyResult(ReplyOutcome.Delivered, HttpStatusCode.Created, 2), result);
    }

    [Fact]
    public async Task A_connector_that_is_not_there_is_given_up()
    {
        var connector = new ScriptedConnector(ScriptedConnector.Unreachable);

        Assert.Equal(new ReplyResult(ReplyOutcome.NotSent, null, 4), await ReplyAsync(connector));
    }

    [Fact]
    public async Task Whoever_stops_the_turn_stops_the_waits()
    {
        using var stop = new CancellationTokenSource();
        var connector = new ScriptedConnector(() =>
        {
            stop.Cancel();
            return ScriptedConnector.Status(429)();
        });
        using var client = ConnectorClient.Over(connector, Replying.Options(_clock));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.ReplyAsync(Replying.To(Inbound.ServiceUrl), stop.Token)
        );
        Assert.Single(connector.Requests);
    }

    private IEnumerable<double> Seconds => _clock.Waits.Select(wait => Math.Round(wait.TotalSeconds, 3));

    private async Task<ReplyResult> ReplyAsync(ScriptedConnector connector)
    {
        using var client = ConnectorClient.Over(connector, Replying.Options(_clock));
        return await client.ReplyAsync(Replying.To(Inbound.ServiceUrl), CancellationToken.None);
    }
}
