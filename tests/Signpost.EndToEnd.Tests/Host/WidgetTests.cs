using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Signpost.Functions.Files;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Host;

/// <summary>The pages and the files of the widget, as they come through the Functions host.</summary>
public sealed class WidgetTests(TestBed bed)
{
    [Theory]
    [InlineData("chat", "page/index.html", "text/html")]
    [InlineData("widget/page/index.html", "page/index.html", "text/html")]
    [InlineData("widget/chat/chat.js", "chat/chat.js", "text/javascript")]
    [InlineData("widget/chat/chat.css", "chat/chat.css", "text/css")]
    [InlineData("widget/page/signpost.svg", "page/signpost.svg", "image/svg+xml")]
    public async Task PageOrFile_IsServedAsItIs_PlainAndCompressed(string path, string name, string mediaType)
    {
        using var plain = await AskAsync(HttpMethod.Get, path);
        using var compressed = await AskAsync(HttpMethod.Get, path, ("Accept-Encoding", "gzip, deflate, br"));

        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
        Assert.Equal(mediaType, plain.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Accept-Encoding", Header(plain, "Vary"));
        Assert.Equal("nosniff", Header(plain, "X-Content-Type-Options"));
        var original = WidgetFiles.Content(Repository.PathOf("src", "Signpost.Widget"), name);
        Assert.Equal(original, await BytesOf(plain));
        Assert.Equal(["br"], compressed.Content.Headers.ContentEncoding);
        Assert.Equal(original, Expand(await BytesOf(compressed)));
    }

    [Fact]
    public async Task ChatPage_KeepsItsPolicy()
    {
        using var answer = await AskAsync(HttpMethod.Get, "chat");

        Assert.Equal(
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'",
            Header(answer, "Content-Security-Policy")
        );
    }

    [Theory]
    [InlineData("chat")]
    [InlineData("widget/chat/chat.js")]
    [InlineData("widget/start.json")]
    public async Task Head_SaysWhatGetWouldSend(string path)
    {
        using var get = await AskAsync(HttpMethod.Get, path);

        using var head = await AskAsync(HttpMethod.Head, path);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.NotNull(get.Headers.ETag);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal((await BytesOf(get)).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await BytesOf(head));
    }

    [Theory]
    [InlineData("widget/chat/chat.js")]
    [InlineData("widget/start.json")]
    public async Task WhatACallerHas_IsNotSentAgain(string path)
    {
        using var first = await AskAsync(HttpMethod.Get, path, ("Accept-Encoding", "gzip"));

        using var again = await AskAsync(
            HttpMethod.Get,
            path,
            ("Accept-Encoding", "gzip"),
            ("If-None-Match", first.Headers.ETag!.ToString())
        );

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal("*", Header(again, "Access-Control-Allow-Origin"));
        Assert.Empty(await BytesOf(again));
    }

    [Fact]
    public async Task FirstScreen_GreetsAndAsks_ForPagesOfAnySite()
    {
        using var answer = await AskAsync(HttpMethod.Get, "widget/start.json", ("Origin", "https://www.example.org"));

        Assert.Equal("*", Header(answer, "Access-Control-Allow-Origin"));
        var json = JsonNode.Parse(Encoding.UTF8.GetString(await BytesOf(answer)))!;
        Assert.StartsWith("Hello. I am Signpost", (string?)json["reply"]!["blocks"]![0]!["text"]);
        Assert.Equal("Which of these is closest to you?", (string?)json["reply"]!["blocks"]![1]!["text"]);
    }

    [Theory]
    [InlineData("widget/nothing.js")]
    [InlineData("widget/README.md")]
    [InlineData("widget/tsconfig.json")]
    [InlineData("widget/demo/index.html")]
    [InlineData("widget/demo/demo.css")]
    public async Task WhatIsNotForVisitors_IsNotFound(string path)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var answer = await AskAsync(method, path);

            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static byte[] Expand(byte[] body)
    {
        using var stream = new BrotliStream(new MemoryStream(body), CompressionMode.Decompress);
        using var expanded = new MemoryStream();
        stream.CopyTo(expanded);
        return expanded.ToArray();
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    private static Task<byte[]> BytesOf(HttpResponseMessage answer) =>
        answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> AskAsync(
        HttpMethod method,
        string path,
        params (string Name, string Value)[] headers
    )
    {
        var host = await bed.HostAsync();
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        return await host.Client.SendAsync(request);
    }
}
