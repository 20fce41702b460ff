using System.Text.Json;

namespace Signpost.Bot.Activities;

/// <summary>A card or a file.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">A card's content; raw.</param>
/// <param name="ContentUrl">A file's address.</param>
/// <param name="Name">A file's name.</param>
/// <param name="ThumbnailUrl">The address of a small picture of it.</param>
public sealed record Attachment(
    string? ContentType = null,
    JsonElement? Content = null,
    string? ContentUrl = null,
    string? Name = null,
    string? ThumbnailUrl = null
);
