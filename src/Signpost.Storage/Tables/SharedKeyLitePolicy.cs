using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Signpost.Storage.Tables;

/// <summary>
/// Signs each try of a request with the account's key, with a date of its own.
/// Source: Microsoft's REST page "Authorize with Shared Key", scheme SharedKeyLite for the Table service.
/// </summary>
internal sealed class SharedKeyLitePolicy(TableSharedKeyCredential credential, TimeProvider clock)
    : HttpPipelineSynchronousPolicy
{
    private readonly string _scheme = $"SharedKeyLite {credential.AccountName}:";

    public override void OnSendingRequest(HttpMessage message)
    {
        var date = clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", _scheme + Sign(date, message.Request.Uri.ToUri()));
    }

    /// <summary>The signature of a request at <paramref name="date"/> for exactly the path in <paramref name="address"/>.</summary>
    internal string Sign(string date, Uri address)
    {
        var text = $"{date}\n/{credential.AccountName}{address.AbsolutePath}{CompOf(address.Query)}";
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(credential.Key, Encoding.UTF8.GetBytes(text), signature);
        return Convert.ToBase64String(signature);
    }

    private static string CompOf(ReadOnlySpan<char> query)
    {
        foreach (var part in query.TrimStart('?').Split('&'))
        {
            var parameter = query.TrimStart('?')[part];
            if (parameter.StartsWith("comp=", StringComparison.Ordinal))
            {
                return $"?{parameter}";
            }
        }

        return string.Empty;
    }
}
