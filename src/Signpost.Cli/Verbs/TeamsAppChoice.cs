using System.CommandLine;
using Signpost.Cli.Teams;

namespace Signpost.Cli.Verbs;

/// <summary>The options that say what a Teams app package says. What Teams demands and nobody else knows has no default.</summary>
/// <param name="configuredAppId">The app id of the environment; null where it has none.</param>
internal sealed class TeamsAppChoice(string? configuredAppId)
{
    private const string Setting = "MicrosoftAppId";

    // What the schema of the manifest allows.
    private const int LongestName = 30;
    private const int LongestDeveloper = 32;
    private const int LongestAddress = 2048;

    private readonly Option<string?> _appId = Text(
        "--app-id",
        $"App id of the bot. [default: {Setting} of the environment]",
        "GUID"
    );
    private readonly Option<string?> _host = Text(
        "--host",
        "Host that the bot answers on, as in https://bot.example.org.",
        "HOST"
    );
    private readonly Option<string?> _developer = Text("--developer", "Who runs the bot.", "NAME");
    private readonly Option<string?> _website = Text("--website", "Address of their page about it.", "URL");
    private readonly Option<string?> _privacy = Text("--privacy", "Address of their page on privacy.", "URL");
    private readonly Option<string?> _terms = Text("--terms", "Address of their terms of use.", "URL");
    private readonly Option<string?> _name = Text(
        "--name",
        "What Teams shows as its name. [default: Signpost]",
        "NAME"
    );
    private readonly Option<string?> _version = Text(
        "--app-version",
        "Version of the package; each that you upload needs a higher one. [default: 1.0.0]",
        "VERSION"
    );

    public void AddTo(Command command)
    {
        foreach (var option in new[] { _appId, _host, _developer, _website, _privacy, _terms, _name, _version })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was chosen.</summary>
    /// <exception cref="Problem">Something is missing, or is not what Teams takes.</exception>
    public TeamsApp App(ParseResult parsed) =>
        new(
            AppId(parsed),
            Host(parsed),
            Line(_name, parsed, LongestName, "Signpost"),
            Version(parsed),
            Line(_developer, parsed, LongestDeveloper, usual: null),
            Address(_website, parsed),
            Address(_privacy, parsed),
            Address(_terms, parsed)
        );

    private static Option<string?> Text(string name, string description, string helpName) =>
        new(name)
        {
            Description = description,
            HelpName = helpName,
            // Without a value the sentence is ours and not the parser's.
            Arity = ArgumentArity.ZeroOrOne,
        };

    private string AppId(ParseResult parsed)
    {
        var isOption = parsed.GetResult(_appId) is not null;
        var given = (isOption ? parsed.GetValue(_appId) : configuredAppId)?.Trim();
        if (string.IsNullOrEmpty(given))
        {
            throw new Problem($"The app id of the bot is not known: give it with --app-id, or set {Setting}.");
        }
        return Guid.TryParseExact(given, "D", out var id) && id != Guid.Empty
            ? id.ToString("D")
            : throw new Problem(
                $"{(isOption ? _appId.Name : Setting)} is “{given}”, which is no app id: copy the Microsoft App ID of the "
                    + "bot from Azure, with its four hyphens."
            );
    }

    private string Host(ParseResult parsed)
    {
        var given = Given(_host, parsed, "as in --host https://bot.example.org");
        var address = given.Contains("://", StringComparison.Ordinal) ? given : $"https://{given}";
        return
            Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri
                is {
                    Scheme: "https",
                    HostNameType: UriHostNameType.Dns,
                    IsDefaultPort: true,
                    UserInfo: "",
                    PathAndQuery: "/",
                    Fragment: ""
                }
            && uri.Host.Contains('.', StringComparison.Ordinal)
            ? uri.IdnHost
            : throw new Problem(
                $"--host is “{given}”, which Teams cannot reach the bot by: write https and the public name of the host "
                    + "with nothing after it, as in https://bot.example.org."
            );
    }

    private static string Line(Option<string?> option, ParseResult parsed, int longest, string? usual)
    {
        if (usual is not null && parsed.GetResult(option) is null)
        {
            return usual;
        }
        var given = Given(option, parsed, $"of at most {longest} characters");
        return given.Length <= longest && !given.Any(char.IsControl)
            ? given
            : throw new Problem($"{option.Name} takes a name of 1 to {longest} characters in one line.");
    }

    private static Uri Address(Option<string?> option, ParseResult parsed)
    {
        var given = Given(option, parsed, $"as in {option.Name} https://example.org/page");
        return
            Uri.TryCreate(given, UriKind.Absolute, out var uri)
            && uri is { Scheme: "https", AbsoluteUri.Length: <= LongestAddress }
            ? uri
            : throw new Problem(
                $"{option.Name} is “{given}”, which is not the address of a page: write it whole, with https, as in https://example.org/page."
            );
    }

    private string Version(ParseResult parsed)
    {
        if (parsed.GetResult(_version) is null)
        {
            return "1.0.0";
        }
        var given = parsed.GetValue(_version)?.Trim() ?? "";
        return
            System.Version.TryParse(given, out var version)
            && version is { Build: >= 0, Revision: < 0 }
            && string.Equals(version.ToString(), given, StringComparison.Ordinal)
            ? given
            : throw new Problem(
                $"{_version.Name} is “{given}”: write three numbers with full stops between them, as in 1.0.1."
            );
    }

    private static string Given(Option<string?> option, ParseResult parsed, string remedy) =>
        parsed.GetValue(option)?.Trim() is { Length: > 0 } given
            ? given
            : throw new Problem($"{option.Name} is missing, and Teams asks for it: add it, {remedy}.");
}
