using FsCheck;
using FsCheck.Fluent;
using Signpost.Bot.Tests.DirectLine;
using Signpost.Bot.Tests.Fakes;

namespace Signpost.Bot.Tests.Activities;

/// <summary>Bytes that nobody meant: at random, and near enough to JSON to be read.</summary>
public sealed class HostileBytes
{
    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\\u",
        "\\ud800",
        "null",
        "1e999",
        "\"type\"",
        "\"message\"",
        "\"event\"",
        "\"conversationUpdate\"",
        "\"membersAdded\"",
        "\"channelData\"",
        "\"clientActivityID\"",
        "\"from\"",
        "\"conversation\"",
        "\"id\"",
        "\"channelId\"",
        "\"serviceUrl\"",
        "\"http://127.0.0.1:1\"",
        "\"text\"",
        "\"deliveryMode\"",
        "\"expectReplies\"",
        "\0",
        "\uFEFF",
        "é",
    ];

    private static readonly string[] Members =
    [
        "\"text\":\"1\"",
        "\"text\":null",
        "\"id\":\"\"",
        "\"id\":\"same\"",
        "\"from\":{}",
        "\"from\":{\"id\":\"dl_x\"}",
        "\"from\":{\"id\":\"u\"}",
        "\"conversation\":{\"id\":\"../..\"}",
        "\"channelId\":\"\u0001\"",
        "\"channelId\":\"emulator\"",
        "\"serviceUrl\":\"http://127.0.0.1:1/\"",
        "\"serviceUrl\":\"http://[\"",
        "\"channelData\":[]",
        "\"channelData\":{\"clientActivityID\":7}",
        "\"channelData\":{\"clientActivityID\":\"c\"}",
        "\"value\":\"Left turn\"",
        "\"value\":[[[[]]]]",
        "\"membersAdded\":[null]",
        "\"membersAdded\":[{\"id\":\"u\"}]",
        "\"attachments\":[null,{}]",
        "\"entities\":{\"a\":\"\\u0000\"}",
        "\"suggestedActions\":{\"actions\":[null]}",
        "\"deliveryMode\":\"expectReplies\"",
    ];

    private static Gen<byte[]> Bodies =>
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<byte[]>(),
            Gen.Elements(Pieces).ArrayOf().Select(pieces => System.Text.Encoding.UTF8.GetBytes(string.Concat(pieces))),
            from type in Gen.Elements("message", "event", "conversationUpdate", "invoke", "typing", "")
            from members in Gen.Elements(Members).ArrayOf()
            select System.Text.Encoding.UTF8.GetBytes(
                $"{{{string.Join(',', members.Prepend($"\"type\":\"{type}\""))}}}"
            )
        );

    [Fact]
    public async Task No_body_makes_either_endpoint_fail()
    {
        await using var app = await BotApp.StartAsync(("Limits:PerConversation", "1000000"));
        var talk = await DirectLineTalk.StartAsync(app);
        string[] paths = ["/api/messages", $"/v3/directline/conversations/{talk.Id}/activities"];

        Prop.ForAll(
                Arb.From(Bodies),
                body =>
                    paths.All(path =>
                    {
                        var status = (int)Post(app, talk.Token, path, body).GetAwaiter().GetResult();
                        return status is < 500 or 501;
                    })
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public async Task No_body_delivered_twice_counts_twice_when_it_has_an_id()
    {
        await using var app = await BotApp.StartAsync(("Limits:PerConversation", "1000000"));
        var talk = await DirectLineTalk.StartAsync(app);
        var path = $"/v3/directline/conversations/{talk.Id}/activities";

        Prop.ForAll(
                Arb.From(
                    Gen.Elements(
                        "Left turn",
                        "Right turn",
                        "back",
                        "start again",
                        "2",
                        "hello",
                        "",
                        "speak to a person"
                    )
                ),
                ArbMap.Default.ArbFor<Guid>(),
                Arb.From(Gen.Elements("message", "event", "typing")),
                (text, id, type) =>
                {
                    var body = System.Text.Encoding.UTF8.GetBytes(
                        $$$"""{"type":"{{{type}}}","text":"{{{text}}}","channelData":{"clientActivityID":"{{{id}}}"}}"""
                    );
                    Post(app, talk.Token, path, body).GetAwaiter().GetResult();
                    var after = app.Conversations.Only;
                    Post(app, talk.Token, path, body).GetAwaiter().GetResult();
                    return app.Conversations.Only.ETag == after.ETag;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static async Task<System.Net.HttpStatusCode> Post(BotApp app, string token, string path, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new ByteArrayContent(body);
        if (!path.StartsWith("/api"))
        {
            request.Headers.Authorization = new("Bearer", token);
        }
        using var response = await app.Client.SendAsync(request);
        return response.StatusCode;
    }
}
