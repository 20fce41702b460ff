using System.IO.Compression;
using System.Net;
using System.Text;
using Signpost.Functions.Files;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Endpoints;

public sealed class WidgetFileTests : IAsyncLifetime
{
    private const string Script = "widget/chat/chat.js";

    private RunningApp _app = null!;

    public async ValueTask InitializeAsync() =>
        _app = await RunningApp.StartAsync(new StuckJourneys(), RunningApp.Alone);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("chat/chat.js", "text/javascript; charset=utf-8")]
    [InlineData("chat/chat.css", "text/css; charset=utf-8")]
    [InlineData("page/signpost.svg", "image/svg+xml")]
    [InlineData("page/index.html", "text/html; charset=utf-8")]
    public async Task File_IsServedAsItIs_ForPagesOfAnySite(string name, string mediaType)
    {
        using var answer = await _app.GetAsync($"widget/{name}", ("Origin", "https://www.example.org"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("*", Header(answer, "Access-Control-Allow-Origin"));
        Assert.Equal("cross-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("public, max-age=600, stale-while-revalidate=86400", Header(answer, "Cache-Control"));
        Assert.Equal("Accept-Encoding", Header(answer, "Vary"));
        Assert.Equal(Original(name), await BytesOf(answer));
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("GZIP", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    [InlineData("br;q=0", null)]
    [InlineData("deflate", null)]
    [InlineData("rubbish;;q=", null)]
    [InlineData("", null)]
    public async Task File_IsCompressed_AsTheCallerTakesIt(string accepted, string? encoding)
    {
        using var answer = await _app.GetAsync(Script, ("Accept-Encoding", accepted));

        Assert.Equal(encoding is null ? [] : [encoding], answer.Content.Headers.ContentEncoding);
        var body = await BytesOf(answer);
        Assert.Equal(body.Length, answer.Content.Headers.ContentLength);
        Assert.Equal(Original("chat/chat.js"), Expand(body, encoding));
        Assert.True(encoding is null || body.Length < Original("chat/chat.js").Length);
    }

    [Fact]
    public async Task Forms_HaveATagEach_AndOnlyTheOneThatIsKnownIsNotSentAgain()
    {
        using var plain = await _app.GetAsync(Script);
        using var gzip = await _app.GetAsync(Script, ("Accept-Encoding", "gzip"));
        using var brotli = await _app.GetAsync(Script, ("Accept-Encoding", "br"));
        var tags = new[] { plain, gzip, brotli }.Select(answer => answer.Headers.ETag!.ToString()).ToList();
        Assert.Equal(3, tags.Distinct().Count());

        using var known = await _app.GetAsync(Script, ("Accept-Encoding", "gzip"), ("If-None-Match", tags[1]));
        using var other = await _app.GetAsync(Script, ("Accept-Encoding", "gzip"), ("If-None-Match", tags[2]));

        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(tags[1], known.Headers.ETag!.ToString());
        Assert.Equal("Accept-Encoding", Header(known, "Vary"));
        Assert.Equal("*", Header(known, "Access-Control-Allow-Origin"));
        Assert.Empty(await BytesOf(known));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("br")]
    public async Task Head_IsAnsweredAsGetIs_WithoutTheBody(string accepted)
    {
        using var get = await _app.GetAsync(Script, ("Accept-Encoding", accepted));

        using var head = await _app.AskAsync(HttpMethod.Head, Script, ("Accept-Encoding", accepted));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.ContentEncoding, head.Content.Headers.ContentEncoding);
        Assert.Empty(await BytesOf(head));
    }

    [Theory]
    [InlineData("widget/nothing.js")]
    [InlineData("widget/")]
    [InlineData("widget")]
    [InlineData("widget/chat")]
    [InlineData("widget/README.md")]
    [InlineData("widget/tsconfig.json")]
    [InlineData("widget/package.json")]
    [InlineData("widget/chat/CHAT.JS")]
    [InlineData("widget/..%2f..%2fhost.json")]
    [InlineData("widget/%2e%2e/%2e%2e/host.json")]
    [InlineData("widget/..%5c..%5chost.json")]
    [InlineData("widget//etc/passwd")]
    [InlineData("wwwroot/widget/chat/chat.js")]
    public async Task WhatIsNoFileOfTheWidget_IsNotFound(string path)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var answer = await _app.AskAsync(method, path);

            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Empty(await BytesOf(answer));
        }
    }

    [Fact]
    public async Task DirectLine_IsNeverCompressed()
    {
        using var answer = await _app.AskAsync(
            HttpMethod.Post,
            "v3/directline/tokens/generate",
            ("Accept-Encoding", "gzip, br")
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    private static byte[] Original(string name)
    {
        var path = Repository.PathOf(["src", "Signpost.Widget", .. name.Split('/')]);
        return Path.GetExtension(path) is ".js" or ".css"
            ? Encoding.UTF8.GetBytes(SourceText.WithoutComments(File.ReadAllText(path)))
            : File.ReadAllBytes(path);
    }

    private static byte[] Expand(byte[] body, string? encoding)
    {
        using var compressed = new MemoryStream(body);
        using Stream stream = encoding switch
        {
            "br" => new BrotliStream(compressed, CompressionMode.Decompress),
            "gzip" => new GZipStream(compressed, CompressionMode.Decompress),
            _ => compressed,
        };
        using var expanded = new MemoryStream();
        stream.CopyTo(expanded);
        return expanded.ToArray();
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    private static Task<byte[]> BytesOf(HttpResponseMessage answer) =>
        answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
