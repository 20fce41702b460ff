using System.Net;
using System.Net.Sockets;
using Signpost.Bot.Connector;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Connector;

/// <summary>A reply that may have arrived is not sent again: shown on real connections.</summary>
public sealed class NeverTwiceTests
{
    private readonly WaitlessClock _clock = new();

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 20")]
    [InlineData("HTTP/1.1 201 Created\r\nContent-Le")]
    [InlineData("this is no HTTP\r\n\r\n")]
    public async Task A_connection_that_breaks_after_the_request_leaves_the_outcome_unknown(string answer)
    {
        await using var connector = new SocketConnector(_ => answer);
        using var client = ConnectorClient.Create(Replying.Options(_clock));

        var result = await client.ReplyAsync(Replying.To(connector.ServiceUrl), CancellationToken.None);

        Assert.Equal(new ReplyResult(ReplyOutcome.Unknown, null, 1), result);
        Assert.Single(connector.Bodies);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 20")]
    public async Task The_same_holds_on_a_connection_that_was_kept_open(string answer)
    {
        await using var connector = new SocketConnector(number => number == 1 ? SocketConnector.Taken : answer);
        using var client = ConnectorClient.Create(Replying.Options(_clock));

        var first = await client.ReplyAsync(Replying.To(connector.ServiceUrl), CancellationToken.None);
        var second = await client.ReplyAsync(
            Replying.To(connector.ServiceUrl) with
            {
                Text = "second",
            },
            CancellationToken.None
        );

        Assert.Equal(ReplyOutcome.Delivered, first.Outcome);
        Assert.Equal(ReplyOutcome.Unknown, second.Outcome);
        Assert.Equal(2, connector.Bodies.Count);
    }

    [Fact]
    public async Task Nothing_between_us_and_the_wire_can_send_it_a_second_time()
    {
        await using var connector = new SocketConnector(_ => SocketConnector.Taken);
        using var client = ConnectorClient.Over(
            new EagerHandler { InnerHandler = new SocketsHttpHandler() },
            Replying.Options(_clock)
        );

        var result = await client.ReplyAsync(Replying.To(connector.ServiceUrl), CancellationToken.None);

        Assert.Equal(ReplyOutcome.Unknown, result.Outcome);
        Assert.Single(connector.Bodies);
    }

    [Fact]
    public async Task A_connector_that_reads_and_then_stays_silent_is_given_up_and_not_asked_again()
    {
        await using var connector = new SocketConnector(_ => null);
        using var client = ConnectorClient.Create(Replying.Options(_clock));

        var reply = client.ReplyAsync(Replying.To(connector.ServiceUrl), CancellationToken.None);
        await connector.Silent.Task;
        _clock.TimeOut();

        Assert.Equal(new ReplyResult(ReplyOutcome.Unknown, null, 1), await reply);
        Assert.Single(connector.Bodies);
    }

    [Fact]
    public async Task An_answer_whose_body_breaks_off_is_an_answer()
    {
        await using var connector = new SocketConnector(_ =>
            "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"id\""
        );
        using var client = ConnectorClient.Create(Replying.Options(_clock));

        var result = await client.ReplyAsync(Replying.To(connector.ServiceUrl), CancellationToken.None);

        Assert.Equal(ReplyOutcome.Delivered, result.Outcome);
        Assert.Single(connector.Bodies);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = new SocketConnector(_ => SocketConnector.Taken);
        await using var connector = new SocketConnector(_ =>
            $"HTTP/1.1 307 Temporary Redirect\r\nLocation: {elsewhere.ServiceUrl}\r\nContent-Length: 0\r\n\r\n"
        );
        using var client = ConnectorClient.Create(Replying.Options(_clock));

        var result = await client.ReplyAsync(Replying.To(connector.ServiceUrl), CancellationToken.None);

        Assert.Equal(new ReplyResult(ReplyOutcome.Refused, HttpStatusCode.TemporaryRedirect, 1), result);
        Assert.Empty(elsewhere.Bodies);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_tried_again_since_nothing_was_sent()
    {
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        using var client = ConnectorClient.Create(Replying.Options(_clock));

        var result = await client.ReplyAsync(Replying.To($"http://127.0.0.1:{port}/"), CancellationToken.None);

        Assert.Equal(new ReplyResult(ReplyOutcome.NotSent, null, 4), result);
        Assert.Equal(3, _clock.Waits.Count);
    }

    /// <summary>Sends everything twice, as a handler that retries by itself might.</summary>
    private sealed class EagerHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            using var first = await base.SendAsync(request, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
