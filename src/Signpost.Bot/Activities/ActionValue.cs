using System.Text.Json.Serialization;

namespace Signpost.Bot.Activities;

/// <summary>What a button sends: words, or data of any other form. One of the two is not null.</summary>
/// <param name="Words">The words, or null.</param>
/// <param name="Data">The data as JSON text, or null.</param>
[JsonConverter(typeof(ActionValueJson))]
public readonly record struct ActionValue(string? Words, string? Data = null);
