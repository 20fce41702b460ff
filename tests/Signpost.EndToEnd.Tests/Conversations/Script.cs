using System.Text.RegularExpressions;

namespace Signpost.EndToEnd.Tests.Conversations;

/// <summary>What a person says on the way from the greeting to an enquiry, with this repository's knowledge.</summary>
public static partial class Script
{
    /// <summary>From the greeting to an outcome.</summary>
    public static string[] Walk { get; } = ["1", "2", "3", "1", "4", "2"];

    /// <summary>From an outcome to a form that is ready to be sent.</summary>
    public static string[] Form { get; } =
    [
        "speak to a person",
        "Ada Example",
        "Example Ltd",
        "ltd",
        "ada@example.org",
        "A partner for a pilot",
        "e-mail",
        "yes",
    ];

    /// <summary>Sends the form.</summary>
    public const string Send = "send it";

    /// <summary>The reference in what was said.</summary>
    public static string Reference(string said) =>
        ReferencePattern().Match(said) is { Success: true } found
            ? found.Value
            : throw new ArgumentException($"No reference was given:\n{said}", nameof(said));

    [GeneratedRegex("SP-[0-9A-Z]{4}-[0-9A-Z]{4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex ReferencePattern();
}
