using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Signpost.EndToEnd.Tests.Processes;

namespace Signpost.EndToEnd.Tests.Host;

/// <summary>
/// Passes requests and timers on as the Functions host does. (Source: Azure/azure-functions-host,
/// DefaultHttpWorkerService, HttpRequestExtensions and ScriptInvocationContextExtensions.)
/// </summary>
public sealed class Forwarder(Uri handler) : IDisposable
{
    private const string Version = "4.1037.0.0";

    private readonly HttpMessageInvoker _client = new(
        new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
        }
    );

    /// <summary>Rebuilds a request for the handler, and answers with what the handler answered.</summary>
    public async Task ForwardAsync(HttpContext context)
    {
        using var request = await RebuildAsync(context);
        using var answer = await _client.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        context.Response.Headers.Remove("Transfer-Encoding");
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }

    /// <summary>Posts a timer's invocation to the function, with no length, as the Functions host does.</summary>
    public async Task<TimerAnswer> TimeAsync(TimerFunction function, TimerForm form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(handler, function.Name));
        request.Content = new StringContent(Payload(function, form).ToJsonString(), Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = true;
        Introduce(request.Headers, []);
        using var limit = new CancellationTokenSource(RunningProgram.Patience);
        using var answer = await _client.SendAsync(request, limit.Token);
        var body = await answer.Content.ReadAsStringAsync(limit.Token);
        return new TimerAnswer(
            answer.StatusCode,
            answer.Content.Headers.ContentType?.MediaType,
            body.Length == 0 ? null : JsonNode.Parse(body)
        );
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<HttpRequestMessage> RebuildAsync(HttpContext context)
    {
        var inbound = context.Request;
        var query = QueryString.Create(inbound.Query.Select(one => KeyValuePair.Create(one.Key, Joined(one.Value))));
        var request = new HttpRequestMessage(
            new HttpMethod(inbound.Method),
            new Uri(handler, $"{inbound.Path.ToUriComponent()}{query}")
        );
        // A body without a length is lost on the way.
        if (inbound.ContentLength > 0)
        {
            var body = new MemoryStream();
            await inbound.Body.CopyToAsync(body, context.RequestAborted);
            request.Content = new ByteArrayContent(body.ToArray());
            request.Content.Headers.TryAddWithoutValidation("Content-Type", inbound.ContentType);
        }

        foreach (var (name, values) in inbound.Headers)
        {
            if (!name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) && name is not "Transfer-Encoding")
            {
                request.Headers.TryAddWithoutValidation(name, values.ToArray());
            }
        }

        // The front end in front of the Functions host says whom it serves, after what the caller claims.
        var caller = new IPEndPoint(context.Connection.RemoteIpAddress!, context.Connection.RemotePort).ToString();
        request.Headers.Remove("X-Forwarded-For");
        request.Headers.Add("X-Forwarded-For", string.Join(", ", [.. inbound.Headers["X-Forwarded-For"], caller]));
        Introduce(request.Headers, inbound.Headers.UserAgent.ToArray());
        return request;
    }

    private static void Introduce(HttpRequestHeaders headers, string?[] agents)
    {
        headers.Remove("User-Agent");
        var agent = string.Join(' ', [.. agents, $"Azure-Functions-Host/{Version}"]);
        headers.TryAddWithoutValidation("User-Agent", agent);
        headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        headers.Add("X-Azure-Functions-HostVersion", Version);
    }

    private static string? Joined(IEnumerable<string?> values) => string.Join(',', values);

    private static JsonObject Payload(TimerFunction function, TimerForm form)
    {
        JsonNode timer = new JsonObject
        {
            ["Schedule"] = new JsonObject { ["AdjustForDST"] = true },
            ["ScheduleStatus"] =
                form is TimerForm.NoStatus
                    ? null
                    : new JsonObject
                    {
                        ["Last"] = "0001-01-01T00:00:00",
                        ["Next"] = "2026-01-01T00:05:00+00:00",
                        ["LastUpdated"] = "2026-01-01T00:00:00.4040404+00:00",
                    },
            ["IsPastDue"] = false,
        };
        return new JsonObject
        {
            ["Data"] = new JsonObject
            {
                [function.Binding] = form is TimerForm.Text ? JsonValue.Create(timer.ToJsonString()) : timer,
            },
            ["Metadata"] = new JsonObject
            {
                ["sys"] = new JsonObject
                {
                    ["MethodName"] = function.Name,
                    ["UtcNow"] = "2026-01-01T00:05:00.0000000Z",
                    ["RandGuid"] = Guid.NewGuid().ToString(),
                },
            },
        };
    }
}
