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

    /// <summary>Answers a request with this refusal.</summary>
    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        return context.Response.WriteAsJsonAsync(
            new ErrorBody(new ErrorDetail(Code, Message)),
            ActivityJson.Default.ErrorBody,
            contentType: null,
            context.RequestAborted
        );
    }
}
