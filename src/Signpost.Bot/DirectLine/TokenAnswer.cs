using System.Text.Json.Serialization;

namespace Signpost.Bot.DirectLine;

/// <summary>A token and what it is for.</summary>
/// <param name="ConversationId">The conversation that it is bound to.</param>
/// <param name="Token">The token.</param>
/// <param name="ExpiresIn">How long it lasts, in seconds.</param>
internal sealed record TokenAnswer(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn
);
