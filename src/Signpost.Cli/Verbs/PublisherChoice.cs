using System.CommandLine;
using Signpost.Cli.Local;

namespace Signpost.Cli.Verbs;

/// <summary>The option that says who publishes.</summary>
internal sealed class PublisherChoice
{
    private const int LongestName = 100;

    private readonly Option<string?> _by = new("--by")
    {
        Description = "Who does it, for the history. [default: your account name on this machine]",
    };

    public void AddTo(Command command) => command.Options.Add(_by);

    /// <summary>The name: at most 100 characters in one line.</summary>
    /// <exception cref="Problem">What was given is no such name.</exception>
    public string Name(ParseResult parsed)
    {
        if (parsed.GetValue(_by) is not { } given)
        {
            return Account.Name;
        }
        var name = given.Trim();
        return name.Length is > 0 and <= LongestName && !name.Any(char.IsControl)
            ? name
            : throw new Problem($"--by takes a name of 1 to {LongestName} characters in one line.");
    }
}
