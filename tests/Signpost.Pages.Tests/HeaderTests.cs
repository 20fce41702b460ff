namespace Signpost.Pages.Tests;

public sealed class HeaderTests
{
    public static TheoryData<string, string> Pages =>
        new()
        {
            { "/journey", "no-cache" },
            { "/journey?answers=who.company", "no-cache" },
            { "/journey?answers=who.company,stage.idea", "no-cache" },
            { "/journey?asked=who&choice=company", "no-cache" },
            { "/journey/schemes/growth-service", "no-cache" },
            { "/journey/schemes/nothing", "no-store" },
            { "/journey/enquiry", "no-store" },
            { "/journey/enquiry/sent", "no-store" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryPage_GuardsItself(string address, string caching)
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync(address);

        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            page.Header("Content-Security-Policy")
        );
        Assert.Equal("nosniff", page.Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", page.Header("Referrer-Policy"));
        Assert.Equal(caching, page.Header("Cache-Control"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Head_IsAnsweredAsGet_WithoutTheBody(string address, string caching)
    {
        await using var app = await PagesApp.StartAsync();

        var head = await app.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        var page = await app.GetAsync(address);

        Assert.Equal(page.Status, head.Status);
        Assert.Equal(caching, head.Header("Cache-Control"));
        Assert.Equal(page.Header("Content-Length"), head.Header("Content-Length"));
        Assert.Empty(head.Html);
    }

    [Theory]
    [InlineData("PUT", "/journey")]
    [InlineData("DELETE", "/journey/enquiry")]
    public async Task OtherMethods_AreNotAllowed(string method, string address)
    {
        await using var app = await PagesApp.StartAsync();

        Assert.Equal(405, (await app.SendAsync(new HttpRequestMessage(new(method), address))).Status);
    }
}
