using System.Globalization;
using System.Text.Json;
using Azure;

namespace Signpost.Storage.Tables;

/// <summary>
/// What the service says when it does not do what was asked. The exception made from it names the status, the code
/// and the request id; the service's own sentence stays out because it quotes keys.
/// </summary>
internal readonly record struct TableRefusal(int Status, string? Code, string? RequestId, int? FailedAction)
{
    /// <summary>Reads a refusal; a body that is not the service's JSON (a proxy's page, say) is no obstacle.</summary>
    public static TableRefusal Of(Response response)
    {
        var (code, message) = ReadBody(response.Content.ToMemory().Span);
        return new TableRefusal(
            response.Status,
            response.Headers.TryGetValue("x-ms-error-code", out var header) ? header : code,
            response.Headers.RequestId,
            FailedActionIn(message)
        );
    }

    public RequestFailedException ToException(string action) =>
        new(
            Status,
            $"Table Storage did not {action}: {Status.ToString(CultureInfo.InvariantCulture)} {Code ?? "without a code"}"
                + (RequestId is null ? "." : $", request id {RequestId}."),
            Code,
            innerException: null
        );

    private static int? FailedActionIn(string? message)
    {
        var colon = message?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, null, out var index)
            ? index
            : null;
    }

    private static (string? Code, string? Message) ReadBody(ReadOnlySpan<byte> body)
    {
        try
        {
            Utf8JsonReader reader = new(body);
            return ReadObject(ref reader);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static (string? Code, string? Message) ReadObject(ref Utf8JsonReader reader)
    {
        string? code = null;
        string? message = null;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var isCode = reader.ValueTextEquals("code"u8);
            var isMessage = reader.ValueTextEquals("value"u8);
            reader.Read();
            if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length > 0)
            {
                code = isCode ? code ?? reader.GetString() : code;
                message = isMessage ? message ?? reader.GetString() : message;
            }
        }

        return (code, message);
    }
}
