using System.Net;

namespace Signpost.Functions.Tests.Endpoints;

public sealed class PageTests
{
    private const string Allowed = "--DirectLine:AllowedOrigins:";

    [Theory]
    [InlineData("", "'self'")]
    [InlineData("chat", "'self' https://www.cluster.example http://localhost:5173")]
    [InlineData("demo", "'self'")]
    [InlineData("widget/page/index.html", "'self'")]
    public async Task Page_SaysWhatItMayUse_AndWhoMayShowItInAFrame(string path, string ancestors)
    {
        await using var app = await StartAsync(
            RunningApp.Alone,
            $"{Allowed}0=https://www.cluster.example/",
            $"{Allowed}1=http://localhost:5173"
        );

        using var answer = await app.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            $"default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}; object-src 'none'",
            Header(answer, "Content-Security-Policy")
        );
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Contains("microphone=()", Header(answer, "Permissions-Policy"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("chat")]
    public async Task ChatPage_IsAskedForEveryTime_AndSentWhenItHasChanged(string path)
    {
        await using var app = await StartAsync(RunningApp.Alone);
        using var first = await app.GetAsync(path);

        using var again = await app.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));
        using var head = await app.AskAsync(HttpMethod.Head, path);

        Assert.Equal("no-cache", Header(first, "Cache-Control"));
        Assert.False(first.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(first.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData(RunningApp.Alone, HttpStatusCode.OK)]
    [InlineData(RunningApp.Hosted, HttpStatusCode.NotFound)]
    public async Task ExampleWebsite_IsServed_UnlessTheFunctionsHostRunsTheApp(string how, HttpStatusCode status)
    {
        await using var app = await StartAsync(how);

        foreach (var path in new[] { "demo", "widget/demo/index.html", "widget/demo/demo.css" })
        {
            using var answer = await app.GetAsync(path);

            Assert.Equal(status, answer.StatusCode);
        }
        using var chat = await app.GetAsync("chat");
        Assert.Equal(HttpStatusCode.OK, chat.StatusCode);
    }

    [Fact]
    public async Task WildcardForOrigins_StopsTheStart_WithWhatToWriteInstead()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            StartAsync(RunningApp.Alone, $"{Allowed}0=*")
        );

        Assert.Equal(
            "DirectLine:AllowedOrigins has \"*\", which names no single site: write each origin, such as https://www.example.org.",
            refusal.Message
        );
    }

    private static Task<RunningApp> StartAsync(params string[] settings) =>
        RunningApp.StartAsync(new StuckJourneys(), settings);

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();
}
