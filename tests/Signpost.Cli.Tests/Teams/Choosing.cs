using System.CommandLine;
using Signpost.Cli.Teams;
using Signpost.Cli.Verbs;

namespace Signpost.Cli.Tests.Teams;

/// <summary>The options of <c>teams-package</c>, as they are typed.</summary>
internal static class Choosing
{
    public const string AppId = "9a4b7d52-0000-4000-8000-00000000abcd";

    private static readonly string[] Usual =
    [
        "--app-id",
        AppId,
        "--host",
        "https://bot.example.org",
        "--developer",
        "Example",
        "--website",
        "https://example.org/bot",
        "--privacy",
        "https://example.org/privacy",
        "--terms",
        "https://example.org/terms",
    ];

    /// <summary>The app that is chosen when everything is as it should be, but for one option.</summary>
    /// <param name="option">The option that is changed or added.</param>
    /// <param name="values">What follows it, instead of what does; nothing for the option alone.</param>
    public static TeamsApp With(string option, params string[] values) =>
        Choose([.. Without(option), option, .. values]);

    /// <summary>The app that is chosen when everything is as it should be.</summary>
    public static TeamsApp All() => Choose(Usual);

    /// <summary>The options, but for one.</summary>
    public static string[] Without(string option)
    {
        var at = Array.IndexOf(Usual, option);
        return at < 0 ? Usual : [.. Usual[..at], .. Usual[(at + 2)..]];
    }

    /// <summary>The app that is chosen.</summary>
    public static TeamsApp Choose(string[] arguments, string? configured = null)
    {
        var choice = new TeamsAppChoice(configured);
        var command = new Command("teams-package");
        choice.AddTo(command);
        return choice.App(command.Parse(arguments));
    }

    /// <summary>The sentence that an option is refused with.</summary>
    public static string Refused(Func<TeamsApp> choose) => Assert.Throws<Problem>(choose).Message;
}
