using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Signpost.Bot.Authentication;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Authentication;

/// <summary>When published keys are read, and what counts while they change or cannot be read.</summary>
public sealed class KeyRotationTests : IAsyncLifetime
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly TwoIssuers _issuers = new();
    private BotApp _bot = null!;

    public async ValueTask InitializeAsync()
    {
        await _issuers.InitializeAsync();
        _bot = await _issuers.StartBotAsync(("MicrosoftAppPassword", "a password"));
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuers.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_is_read_before_the_first_token_and_the_keys_once_for_many()
    {
        Assert.Equal(0, _issuers.Channels.DocumentsRead);

        for (var i = 0; i < 20; i++)
        {
            await AssertAsync(HttpStatusCode.OK, TestKeys.First);
        }

        Assert.Equal(1, _issuers.Channels.DocumentsRead);
        Assert.Equal(0, _issuers.Entra.DocumentsRead);
    }

    [Fact]
    public async Task A_new_key_is_taken_with_no_restart_and_the_old_one_no_more()
    {
        await AssertAsync(HttpStatusCode.OK, TestKeys.First);
        Publish(TestKeys.Unpublished);
        _bot.Clock.Advance(OpenIdKeys.Apart);

        await AssertAsync(HttpStatusCode.OK, TestKeys.Unpublished);
        await AssertAsync(HttpStatusCode.Unauthorized, TestKeys.First);
        Assert.Equal(2, _issuers.Channels.DocumentsRead);
    }

    [Fact]
    public async Task The_same_id_with_another_key_counts_from_the_next_day_on()
    {
        await AssertAsync(HttpStatusCode.OK, TestKeys.First);
        var replaced = TestKeys.Second.Published();
        replaced["kid"] = TestKeys.First.Id;
        _issuers.Channels.Keys = [replaced];

        _bot.Clock.Advance(OpenIdKeys.Kept - Second);
        await AssertAsync(HttpStatusCode.OK, TestKeys.First);
        _bot.Clock.Advance(Second);
        await AssertAsync(HttpStatusCode.Unauthorized, TestKeys.First);
    }

    [Fact]
    public async Task A_flood_of_unknown_keys_reads_the_document_once_in_five_minutes()
    {
        await AssertAsync(HttpStatusCode.OK, TestKeys.First);

        for (var seconds = 0; seconds < 900; seconds++)
        {
            await AssertAsync(HttpStatusCode.Unauthorized, TestKeys.First, id: $"unknown-{seconds}");
            _bot.Clock.Advance(Second);
        }

        Assert.Equal(3, _issuers.Channels.DocumentsRead);
        await AssertAsync(HttpStatusCode.OK, TestKeys.First);
    }

    [Fact]
    public async Task What_is_bad_in_itself_reads_no_document()
    {
        foreach (var claim in new[] { "iss", "aud", "serviceurl", "exp" })
        {
            var delivery = Delivery.FromTeams(_bot.Clock.GetUtcNow());
            delivery.Claims.Remove(claim);
            Assert.Equal(HttpStatusCode.Unauthorized, (await TwoIssuers.SendAsync(_bot, delivery)).Status);
        }

        Assert.Equal(0, _issuers.Channels.DocumentsRead);
    }

    [Fact]
    public async Task Many_at_once_read_the_document_once()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _issuers.Channels.Wait = () =>
        {
            asked.TrySetResult();
            return answer.Task;
        };

        var deliveries = Enumerable.Range(0, 20).Select(_ => SendAsync(TestKeys.First)).ToArray();
        await asked.Task;
        answer.SetResult();

        Assert.All(await Task.WhenAll(deliveries), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(1, _issuers.Channels.DocumentsRead);
    }

    [Fact]
    public async Task While_the_keys_cannot_be_read_the_old_ones_stay_for_days()
    {
        await AssertAsync(HttpStatusCode.OK, TestKeys.First);
        _issuers.Channels.Status = StatusCodes.Status500InternalServerError;

        for (var day = 0; day < 5; day++)
        {
            _bot.Clock.Advance(OpenIdKeys.Kept);
            await AssertAsync(HttpStatusCode.OK, TestKeys.First);
            await AssertAsync(HttpStatusCode.OK, TestKeys.First);
            await AssertAsync(HttpStatusCode.Unauthorized, TestKeys.Unpublished);
        }

        Assert.Equal(6, _issuers.Channels.DocumentsRead);
        Assert.Equal(5, _bot.Log.Count(line => line.StartsWith("Warning: The keys that", StringComparison.Ordinal)));
        _issuers.Channels.Status = StatusCodes.Status200OK;
        _bot.Clock.Advance(OpenIdKeys.Apart);
        await AssertAsync(HttpStatusCode.OK, TestKeys.Second);
        Assert.Equal(7, _issuers.Channels.DocumentsRead);
    }

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""[1, null, "key", [], {}]""")]
    [InlineData("""[{"kty":"RSA","kid":"first","n":"AQAB","e":"AQAB"}]""")]
    [InlineData("""[{"kty":"RSA","kid":"first","n":"!","e":"AQAB"}]""")]
    [InlineData("""[{"kty":"EC","kid":"first","crv":"P-256","x":"AQAB","y":"AQAB"}]""")]
    [InlineData("""[{"kty":"oct","kid":"first","k":"AQAB"}]""")]
    public async Task A_set_without_a_usable_key_does_not_replace_the_keys(string keys)
    {
        await AssertAsync(HttpStatusCode.OK, TestKeys.First);
        _issuers.Channels.Keys =
        [
            .. JsonNode.Parse(keys)!.AsArray().Select(key => key?.DeepClone() ?? new JsonObject()),
        ];
        _bot.Clock.Advance(OpenIdKeys.Kept);

        await AssertAsync(HttpStatusCode.OK, TestKeys.First);
        Assert.Contains(
            _bot.Log,
            line =>
                line.Contains("could not be read (JsonReaderException)")
                || line.Contains("could not be read (JsonException)")
        );
    }

    [Fact]
    public async Task A_key_that_cannot_be_used_does_not_spoil_the_others()
    {
        _issuers.Channels.Keys =
        [
            new JsonObject { ["kty"] = "RSA" },
            JsonValue.Create(1),
            JsonNode.Parse("""{"kty":"RSA","kid":"odd","n":"AQAB","e":"AQAB","endorsements":"msteams"}""")!,
            TestKeys.First.Published(),
        ];

        await AssertAsync(HttpStatusCode.OK, TestKeys.First);
    }

    [Theory]
    [InlineData("\"http://keys.example.org/keys\"")]
    [InlineData("\"file:///etc/passwd\"")]
    [InlineData("\"/keys\"")]
    [InlineData("\"\"")]
    [InlineData("1")]
    [InlineData("{}")]
    public async Task Keys_are_read_from_no_unsafe_address(string address)
    {
        _issuers.Channels.KeysAddress = JsonNode.Parse(address);

        await AssertAsync(HttpStatusCode.ServiceUnavailable, TestKeys.First);
        Assert.Contains(_bot.Log, line => line.Contains("could not be read (JsonException)"));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    [InlineData(302)]
    [InlineData(204)]
    public async Task With_no_keys_yet_nobody_is_let_in_and_they_are_asked_for_again_after_ten_seconds(int status)
    {
        _issuers.Channels.Status = status;
        await AssertAsync(HttpStatusCode.ServiceUnavailable, TestKeys.First);
        _bot.Clock.Advance(OpenIdKeys.ApartWithoutKeys - Second);
        await AssertAsync(HttpStatusCode.ServiceUnavailable, TestKeys.First);
        Assert.Equal(1, _issuers.Channels.DocumentsRead);
        Assert.Empty(_bot.Conversations.Rows);
        Assert.Contains(
            _bot.Log,
            line => line.StartsWith("Warning: An activity was refused with 503", StringComparison.Ordinal)
        );

        _issuers.Channels.Status = StatusCodes.Status200OK;
        _bot.Clock.Advance(Second);
        await AssertAsync(HttpStatusCode.OK, TestKeys.First);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_waited_for_five_seconds()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var never = new TaskCompletionSource();
        _issuers.Channels.Wait = () =>
        {
            asked.TrySetResult();
            return never.Task;
        };

        var status = SendAsync(TestKeys.First);
        await asked.Task;
        _bot.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await status);
        never.SetResult();
    }

    private void Publish(params TestKey[] keys) => _issuers.Channels.Keys = [.. keys.Select(key => key.Published())];

    private async Task AssertAsync(HttpStatusCode expected, TestKey key, string? id = null) =>
        Assert.Equal(expected, await SendAsync(key, id));

    private async Task<HttpStatusCode> SendAsync(TestKey key, string? id = null)
    {
        var delivery = Delivery.FromTeams(_bot.Clock.GetUtcNow());
        delivery.Key = key;
        delivery.Header["kid"] = id ?? key.Id;
        var (status, body) = await TwoIssuers.SendAsync(_bot, delivery);
        Assert.Equal(status is HttpStatusCode.OK, body.Length > 0);
        return status;
    }
}
