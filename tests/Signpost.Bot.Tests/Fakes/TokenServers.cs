using System.Net;
using System.Text;
using Azure.Core.Pipeline;

namespace Signpost.Bot.Tests.Fakes;

/// <summary>Entra and the managed identity endpoint, as far as Azure.Identity asks them.</summary>
internal sealed class TokenServers : HttpMessageHandler
{
    private int _tokens;

    public List<(Uri Address, string Form)> Requests { get; } = [];

    public HttpPipelineTransport Transport => new HttpClientTransport(this);

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var form = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var address = request.RequestUri!;
        lock (Requests)
        {
            Requests.Add((address, form));
        }
        var tenant = address.Segments[1].Trim('/');
        var json =
            address.AbsolutePath.EndsWith("/discovery/instance")
                ? """{"tenant_discovery_endpoint":"https://login.microsoftonline.com/x/v2.0/.well-known/openid-configuration","metadata":[{"preferred_network":"login.microsoftonline.com","preferred_cache":"login.windows.net","aliases":["login.microsoftonline.com"]}]}"""
            : address.AbsolutePath.EndsWith("/openid-configuration")
                ? $$"""{"issuer":"https://login.microsoftonline.com/{{tenant}}/v2.0","authorization_endpoint":"https://login.microsoftonline.com/{{tenant}}/oauth2/v2.0/authorize","token_endpoint":"https://login.microsoftonline.com/{{tenant}}/oauth2/v2.0/token"}"""
            : Status is HttpStatusCode.OK
                ? $$"""{"token_type":"Bearer","expires_in":"86399","expires_on":"{{DateTimeOffset.MaxValue.ToUnixTimeSeconds()}}","ext_expires_in":"86399","resource":"https://api.botframework.com","access_token":"issued-{{++_tokens}}"}"""
            : """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided: hunter2."}""";
        return new HttpResponseMessage(json.Contains("error_description") ? Status : HttpStatusCode.OK)
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
    }
}
