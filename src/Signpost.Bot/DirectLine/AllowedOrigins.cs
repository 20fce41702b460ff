using Microsoft.Extensions.Configuration;

namespace Signpost.Bot.DirectLine;

/// <summary>The other sites whose pages may use Direct Line, and may show the chat page in a frame.</summary>
public static class AllowedOrigins
{
    /// <summary>The setting; each origin is one entry below it.</summary>
    public const string Setting = "DirectLine:AllowedOrigins";

    /// <summary>Reads the setting: origins in the form in which browsers send them.</summary>
    /// <exception cref="InvalidOperationException">One is no origin; the message names it and the remedy.</exception>
    public static IReadOnlyList<string> From(IConfiguration configuration) =>
        [
            .. configuration
                .GetSection(Setting)
                .GetChildren()
                .Select(child => Origin.TryRead(child.Value) ?? throw Wrong(child.Value)),
        ];

    private static InvalidOperationException Wrong(string? text) =>
        text?.Contains('*', StringComparison.Ordinal) is true
            ? new(
                $"{Setting} has \"{text}\", which names no single site: write each origin, such as https://www.example.org."
            )
            : new($"{Setting} has \"{text}\": write an origin such as https://www.example.org.");
}
