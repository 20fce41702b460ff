namespace Signpost.Bot.Activities;

/// <summary>The error body of the Bot Framework protocols: <c>{"error":{"code":"…","message":"…"}}</c>.</summary>
/// <param name="Error">What went wrong.</param>
public sealed record ErrorBody(ErrorDetail Error);
