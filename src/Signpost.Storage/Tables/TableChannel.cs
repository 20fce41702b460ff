using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Signpost.Storage.Tables;

/// <summary>One account: its address, and the pipeline that authenticates, retries and sends requests to it.</summary>
internal sealed class TableChannel
{
    internal const string ServiceVersion = "2020-12-06";
    internal const string Json = "application/json;odata=minimalmetadata";
    internal const string DataVersion = "3.0";
    private const string Scope = "https://storage.azure.com/.default";

    private readonly HttpPipeline _pipeline;

    public TableChannel(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options)
    {
        options ??= new TableClientOptions();
        Endpoint = Checked(endpoint);
        AccountName = credential.AccountName;
        _pipeline = Build(options, new SharedKeyLitePolicy(credential, options.TimeProvider));
    }

    public TableChannel(Uri endpoint, TokenCredential credential, TableClientOptions? options)
    {
        Endpoint = Checked(endpoint);
        if (endpoint.Scheme is not "https")
        {
            throw new ArgumentException(
                $"The table endpoint {endpoint} is not https, and a token is only sent over https.",
                nameof(endpoint)
            );
        }

        AccountName = endpoint.Host.Split('.')[0];
        _pipeline = Build(options ?? new TableClientOptions(), new BearerTokenAuthenticationPolicy(credential, Scope));
    }

    public Uri Endpoint { get; }

    public string AccountName { get; }

    /// <summary>A request to <paramref name="address"/>, which is sent and signed exactly as it is written.</summary>
    public HttpMessage Create(RequestMethod method, string address)
    {
        var message = _pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(new Uri(address));
        request.Headers.SetValue("x-ms-version", ServiceVersion);
        request.Headers.SetValue("DataServiceVersion", DataVersion);
        request.Headers.SetValue("MaxDataServiceVersion", "3.0;NetFx");
        request.Headers.SetValue("Accept", Json);
        return message;
    }

    public async ValueTask<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await _pipeline.SendAsync(message, cancellationToken);
        return message.Response;
    }

    private static HttpPipeline Build(TableClientOptions options, HttpPipelinePolicy authentication) =>
        HttpPipelineBuilder.Build(options, [], [authentication], responseClassifier: null);

    private static Uri Checked(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint is { IsAbsoluteUri: true, Query: "" }
            ? endpoint
            : throw new ArgumentException(
                "The table endpoint is not an absolute address without a query.",
                nameof(endpoint)
            );
    }
}
