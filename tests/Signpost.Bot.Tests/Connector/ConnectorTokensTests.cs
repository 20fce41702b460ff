using System.Net;
using Signpost.Bot.Connector;
using Signpost.Bot.Tests.Fakes;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Connector;

public sealed class ConnectorTokensTests : IDisposable
{
    private readonly WaitlessClock _clock = new();
    private readonly CollectingLog _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task A_token_is_kept_until_five_minutes_before_its_end()
    {
        var credential = new CountingCredential(_clock);
        var tokens = Replying.Tokens(credential, _clock);

        Assert.Equal("token-1", await GetAsync(tokens));
        _clock.Advance(TimeSpan.FromMinutes(55) - TimeSpan.FromTicks(1));
        Assert.Equal("token-1", await GetAsync(tokens));
        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal("token-2", await GetAsync(tokens));
        Assert.Equal(["https://api.botframework.com/.default"], credential.Scopes.Distinct());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task However_many_replies_wait_for_a_token_it_is_asked_for_once(bool renewing)
    {
        var gate = new TaskCompletionSource();
        var credential = new CountingCredential(_clock);
        var tokens = Replying.Tokens(credential, _clock);
        if (renewing)
        {
            await GetAsync(tokens);
        }
        var before = credential.Asked;
        credential.Until = gate.Task;
        var waiting = Enumerable
            .Range(0, 50)
            .Select(_ => renewing ? RenewAsync(tokens, "token-1") : GetAsync(tokens))
            .ToArray();
        Assert.All(waiting, one => Assert.False(one.IsCompleted));
        gate.SetResult();

        Assert.Single((await Task.WhenAll(waiting)).Distinct());
        Assert.Equal(before + 1, credential.Asked);
    }

    [Fact]
    public async Task Who_stops_waiting_does_not_stop_the_fetch_for_the_others()
    {
        var gate = new TaskCompletionSource();
        var credential = new CountingCredential(_clock) { Until = gate.Task };
        var tokens = Replying.Tokens(credential, _clock);
        using var stop = new CancellationTokenSource();

        var impatient = tokens.GetAsync(stop.Token).AsTask();
        var patient = GetAsync(tokens);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        gate.SetResult();

        Assert.Equal("token-1", await patient);
        Assert.Equal(1, credential.Asked);
    }

    [Fact]
    public async Task While_no_other_is_to_be_had_what_is_left_of_the_old_token_is_used()
    {
        var credential = new CountingCredential(_clock);
        var tokens = Replying.Tokens(credential, _clock);
        await GetAsync(tokens);
        credential.Failure = new InvalidOperationException();

        _clock.Advance(TimeSpan.FromMinutes(58));
        Assert.Equal("token-1", await GetAsync(tokens));
        _clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Null(await GetAsync(tokens));
        credential.Failure = null;
        Assert.Equal("token-4", await GetAsync(tokens));
    }

    [Fact]
    public async Task A_refused_token_is_renewed_with_a_credential_that_has_kept_none()
    {
        var made = 0;
        var credential = new CountingCredential(_clock);
        var tokens = Replying.Tokens(
            () =>
            {
                made++;
                return credential;
            },
            _clock
        );
        await GetAsync(tokens);

        Assert.Equal("token-2", await RenewAsync(tokens, "token-1"));
        Assert.Equal(2, made);
        Assert.Equal("token-2", await GetAsync(tokens));
        // Somebody else who was refused the first one gets the second without asking.
        Assert.Equal("token-2", await RenewAsync(tokens, "token-1"));
        Assert.Equal(2, credential.Asked);
    }

    [Fact]
    public async Task A_token_that_stays_refused_is_not_asked_for_more_than_once_a_minute()
    {
        var credential = new CountingCredential(_clock) { Stubborn = true };
        var tokens = Replying.Tokens(credential, _clock);
        await GetAsync(tokens);

        for (var i = 0; i < 10; i++)
        {
            Assert.Null(await RenewAsync(tokens, "token-1"));
        }
        Assert.Equal(2, credential.Asked);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await RenewAsync(tokens, "token-1"));
        Assert.Equal(3, credential.Asked);
    }

    [Fact]
    public async Task A_401_is_answered_once_with_another_token()
    {
        var (result, connector) = await ReplyAsync(new CountingCredential(_clock), Status(401), Status(201));

        Assert.Equal(new ReplyResult(ReplyOutcome.Delivered, HttpStatusCode.Created, 2), result);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], connector.Requests.Select(request => request.Authorization));
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task A_second_401_is_final()
    {
        var (result, connector) = await ReplyAsync(new CountingCredential(_clock), Status(401));

        Assert.Equal(new ReplyResult(ReplyOutcome.Refused, HttpStatusCode.Unauthorized, 2), result);
        Assert.Equal(2, connector.Requests.Count);
    }

    [Fact]
    public async Task The_same_token_is_not_tried_twice()
    {
        var (result, connector) = await ReplyAsync(
            new CountingCredential(_clock) { Stubborn = true },
            Status(401),
            Status(201)
        );

        Assert.Equal(new ReplyResult(ReplyOutcome.Refused, HttpStatusCode.Unauthorized, 1), result);
        Assert.Single(connector.Requests);
    }

    [Fact]
    public async Task A_401_between_other_refusals_does_not_use_up_their_tries()
    {
        var (result, connector) = await ReplyAsync(
            new CountingCredential(_clock),
            Status(429),
            Status(401),
            Status(502),
            Status(201)
        );

        Assert.Equal(new ReplyResult(ReplyOutcome.Delivered, HttpStatusCode.Created, 4), result);
        Assert.Equal("Bearer token-2", connector.Requests[^1].Authorization);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_the_log_says_no_secret()
    {
        var credential = new CountingCredential(_clock)
        {
            Failure = new InvalidOperationException(
                "AADSTS7000215: the secret hunter2 is wrong. {client_secret=hunter2}"
            ),
        };
        var (result, connector) = await ReplyAsync(credential, Status(201));

        Assert.Equal(new ReplyResult(ReplyOutcome.NoToken), result);
        Assert.Empty(connector.Requests);
        var line = Assert.Single(_log.Lines);
        Assert.StartsWith(
            "Error: The bot has no token for its replies (InvalidOperationException, AADSTS7000215)",
            line
        );
        Assert.DoesNotContain("hunter2", line);
    }

    [Fact]
    public async Task A_token_that_takes_too_long_leaves_the_reply_unsent()
    {
        var credential = new CountingCredential(_clock) { Until = new TaskCompletionSource().Task };
        var connector = new ScriptedConnector(Status(201));
        using var client = ConnectorClient.Over(
            connector,
            Replying.Options(_clock, Replying.Channels, Replying.Tokens(credential, _clock, _log))
        );

        var reply = client.ReplyAsync(Replying.To(Replying.Teams), CancellationToken.None);
        _clock.TimeOut();

        Assert.Equal(new ReplyResult(ReplyOutcome.NoToken), await reply);
        Assert.Empty(connector.Requests);
    }

    private static Func<HttpResponseMessage> Status(int status) => ScriptedConnector.Status(status);

    private static Task<string?> GetAsync(ConnectorTokens tokens) => tokens.GetAsync(CancellationToken.None).AsTask();

    private static Task<string?> RenewAsync(ConnectorTokens tokens, string refused) =>
        tokens.RenewAsync(refused, CancellationToken.None).AsTask();

    private async Task<(ReplyResult, ScriptedConnector)> ReplyAsync(
        CountingCredential credential,
        params Func<HttpResponseMessage>[] answers
    )
    {
        var connector = new ScriptedConnector(answers);
        using var client = ConnectorClient.Over(
            connector,
            Replying.Options(_clock, Replying.Channels, Replying.Tokens(credential, _clock, _log))
        );
        return (await client.ReplyAsync(Replying.To(Replying.Teams), CancellationToken.None), connector);
    }
}
