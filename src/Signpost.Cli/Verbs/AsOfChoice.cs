using System.CommandLine;
using System.Globalization;

namespace Signpost.Cli.Verbs;

/// <summary>The option that says for which day the knowledge is looked at.</summary>
internal sealed class AsOfChoice
{
    private const string Form = "yyyy-MM-dd";

    // A slip of the finger, such as 0222, would else be answered as if nothing had existed yet.
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    private readonly Option<string?> _day = new("--as-of")
    {
        Description = "Day for which the knowledge is looked at, as in 2022-12-19. [default: today in the UK]",
        HelpName = "DATE",
        // Without a day the sentence is ours and not the parser's.
        Arity = ArgumentArity.ZeroOrOne,
    };

    public void AddTo(Command command) => command.Options.Add(_day);

    /// <summary>Whether a day was given.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetResult(_day) is not null;

    /// <summary>The day that was given; without one, today in the United Kingdom.</summary>
    /// <exception cref="Problem">What was given is not a day.</exception>
    public DateOnly Day(ParseResult parsed)
    {
        if (!IsGiven(parsed))
        {
            return UkCalendar.Today(TimeProvider.System);
        }
        var given = parsed.GetValue(_day);
        return
            DateOnly.TryParseExact(given, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= FirstYear and <= LastYear
            ? day
            : throw new Problem(
                string.IsNullOrWhiteSpace(given)
                    ? "--as-of has no day after it: write year-month-day, as in 2022-12-19."
                    : $"--as-of is “{given}”, which is not a day from {FirstYear} to {LastYear}: write year-month-day, as in 2022-12-19."
            );
    }
}
