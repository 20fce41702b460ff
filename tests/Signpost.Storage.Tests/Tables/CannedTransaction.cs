namespace Signpost.Storage.Tests.Tables;

/// <summary>Answers to a transaction, written by hand as the service writes them.</summary>
internal static class CannedTransaction
{
    public const string ContentType = "multipart/mixed; boundary=batchresponse_1";

    public static string Of(params IEnumerable<string> responses)
    {
        var parts = string.Concat(
            responses.Select(response =>
                "--changesetresponse_2\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n"
                + response
                + "\r\n"
            )
        );
        return "--batchresponse_1\r\nContent-Type: multipart/mixed; boundary=changesetresponse_2\r\n\r\n"
            + parts
            + "--changesetresponse_2--\r\n--batchresponse_1--\r\n";
    }

    public static string Refusal(int status, string code, string message) =>
        $"HTTP/1.1 {status} Refused\r\nContent-Type: application/json\r\n\r\n"
        + "{\"odata.error\":{\"code\":\""
        + code
        + "\",\"message\":{\"lang\":\"en-US\",\"value\":\""
        + message
        + "\"}}}";
}
