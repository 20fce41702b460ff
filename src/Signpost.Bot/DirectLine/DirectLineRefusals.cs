using Microsoft.AspNetCore.Http;
using Signpost.Bot.Activities;

namespace Signpost.Bot.DirectLine;

/// <summary>Why Direct Line requests are refused. The codes are those of Direct Line 3.0 where it has one.</summary>
internal static class DirectLineRefusals
{
    public static Refusal NoCredential { get; } =
        new(
            StatusCodes.Status401Unauthorized,
            "Unauthorized",
            "Send an Authorization header of the form Bearer TOKEN."
        );

    public static Refusal WrongCredential { get; } =
        new(StatusCodes.Status403Forbidden, "BadCredential", "The credential is not valid for this call.");

    public static Refusal Expired { get; } =
        new(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired: refresh it, or start again.");

    public static Refusal WrongOrigin { get; } =
        new(StatusCodes.Status403Forbidden, "BadOrigin", "Pages of this origin may not make this call.");

    public static Refusal NotFound { get; } =
        new(StatusCodes.Status404NotFound, "NotFound", "There is no such conversation.");

    public static Refusal WrongUser { get; } =
        new(
            StatusCodes.Status400BadRequest,
            "BadArgument",
            "A user id that begins with dl_ must be in the token, and a user id in a token must begin with dl_; use 100 characters at the most."
        );

    public static Refusal WrongTrustedOrigins { get; } =
        new(
            StatusCodes.Status400BadRequest,
            "BadArgument",
            "Each of trustedOrigins must be an origin such as https://www.example.org; give 10 at the most."
        );

    public static Refusal TooLong { get; } =
        new(
            StatusCodes.Status413PayloadTooLarge,
            "MessageSizeTooBig",
            "The activity is too long: send less text and data."
        );

    public static Refusal NotSaved { get; } =
        new(StatusCodes.Status502BadGateway, "BotError", "The bot could not take this now: send it again.");
}
