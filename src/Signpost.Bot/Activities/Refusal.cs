using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Signpost.Bot.Activities;

/// <summary>Why a request is not served.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">A stable word for programs.</param>
/// <param name="Message">One plain sentence for developers.</param>
internal sealed record Refusal(int Status, string Code, string Message)
{
    /// <summary>The body is no JSON, is too deep, or is not the object that was expected.</summary>
    public static Refusal BadSyntax { get; } =
        new(
            StatusCodes.Status400BadRequest,
            "BadSyntax",
            "The request body must be one JSON object of the expected form."
        );

    /// <summary>The body is longer than <see cref="RequestBody.Limit"/>.</summary>
    public static Refusal TooLarge { get; } =
        new(
            StatusCodes.Status413PayloadTooLarge,
            "RequestEntityTooLarge",
            "The request body is too long: send 256 KiB at the most."
        );

    /// <summary>Something that must be there is not.</summary>
    /// <param name="property">Its name on the wire.</param>
    public static Refusal Missing(string property) =>
        new(StatusCodes.Status400BadRequest, "MissingProperty", $"The activity needs \"{property}\".");

    /// <summary>When to come back (<c>Retry-After</c>), in whole seconds; null for nothing to say.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>It came too soon after many others.</summary>
    /// <param name="retryAfter">When it would be taken.</param>
    public static Refusal TooMany(TimeSpan retryAfter) =>
        new(
            StatusCodes.Status429TooManyRequests,
            "TooManyRequests",
            "There are too many requests: please wait a little."
        )
        {
            RetryAfterSeconds = (int)Math.Max(1, Math.Ceiling(retryAfter.TotalSeconds)),
        };

    /// <summary>Answers a request with this refusal.</summary>
    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        if (RetryAfterSeconds is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }
        return context.Response.WriteAsJsonAsync(
            new ErrorBody(new ErrorDetail(Code, Message)),
            ActivityJson.Default.ErrorBody,
            contentType: null,
            context.RequestAborted
        );
    }
}
