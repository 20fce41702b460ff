using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Signpost.Bot.Tests.DirectLine;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Messages;

/// <summary>
/// Activities as Teams, Web Chat and the Emulator send them, bent at random; <c>SIGNPOST_MUTATIONS=100000</c> makes that
/// many.
/// </summary>
[Collection(nameof(Alone))]
public sealed class MutationTests
{
    private const int UsualMutations = 4_000;
    private const int Batch = 500;
    private const long MostGrowth = 16 * 1024 * 1024;

    private static readonly (string Key, string Value)[] Unlimited =
    [
        ("Limits:PerConversation", "1000000"),
        ("Limits:PerAddress", "1000000"),
        ("Limits:InTotal", "1000000"),
    ];

    [Fact]
    public async Task Every_shape_of_the_corpus_is_taken_as_it_is()
    {
        await using var app = await BotApp.StartAsync();

        foreach (var body in new Mutations(0).Corpus)
        {
            var response = await app.PostAsync("/api/messages", body);

            var name = (string?)System.Text.Json.Nodes.JsonNode.Parse(body)!["name"];
            Assert.Equal(
                name is "task/fetch" or "fileConsent/invoke" ? HttpStatusCode.NotImplemented : HttpStatusCode.OK,
                response.StatusCode
            );
        }
    }

    [Fact]
    public async Task No_bent_activity_makes_the_bot_fail_or_grow()
    {
        var asked = Environment.GetEnvironmentVariable("SIGNPOST_MUTATIONS");
        var count = asked is null ? UsualMutations : int.Parse(asked, CultureInfo.InvariantCulture);
        await using var app = await BotApp.StartAsync(Unlimited);
        var talk = await DirectLineTalk.StartAsync(app);
        var own = $"/v3/directline/conversations/{talk.Id}/activities";
        var mutations = new Mutations(count);
        var statuses = new SortedDictionary<int, int>();
        long early = 0;

        for (var i = 0; i < count; i++)
        {
            var body = mutations.Next();
            var status =
                i % 4 == 0 ? await PostAsync(app, own, body, talk.Token) : await PostAsync(app, "/api/messages", body);
            Assert.True(status is < 500 or 501, $"Mutation {i}: {status}\n{System.Text.Encoding.UTF8.GetString(body)}");
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            if (i % Batch == 0)
            {
                Forget(app);
                early = i <= count / 4 ? GC.GetTotalMemory(forceFullCollection: true) : early;
            }
        }

        Forget(app);
        var growth = GC.GetTotalMemory(forceFullCollection: true) - early;
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{string.Join(", ", statuses.Select(status => $"{status.Key}: {status.Value}"))}; grown by {growth / 1024} KiB"
        );
        Assert.True(growth < MostGrowth, $"Grown by {growth} bytes.");
        // Most are still activities: a campaign that is refused throughout shows nothing.
        Assert.True(statuses[200] > count / 4, $"Only {statuses[200]} were taken.");
        Assert.Equal(HttpStatusCode.OK, (await app.PostAsync("/api/messages", mutations.Corpus[0])).StatusCode);
    }

    // What the stand-ins for storage and connector keep is theirs, not the bot's.
    private static void Forget(BotApp app)
    {
        app.Conversations.Clear();
        app.Connector.Posts.Clear();
        app.Log.Clear();
        app.Journal.Clear();
    }

    private static async Task<int> PostAsync(BotApp app, string path, byte[] body, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await app.Client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
