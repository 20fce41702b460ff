using System.Globalization;

namespace Signpost;

/// <summary>Takes figures apart: <c>£1.2m of 3 million, paye 40,000</c> is amounts, words and breaks.</summary>
internal static class FigureTokens
{
    private const int MostDigits = 15;

    public static IEnumerable<FigureToken> Split(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var sign = text[at];
            if (char.IsAsciiDigit(sign) || (sign == '.' && IsDigit(text, at + 1)))
            {
                yield return Amount(text, ref at);
            }
            else if (char.IsLetter(sign))
            {
                yield return new FigureToken.Word(Word(text, ref at));
            }
            else
            {
                at++;
                if (Sign(sign) is { } token)
                {
                    yield return token;
                }
            }
        }
    }

    private static FigureToken? Sign(char sign) =>
        sign switch
        {
            ',' or ';' or '\n' => new FigureToken.Break(),
            '/' => new FigureToken.Word("/"),
            '-' or '−' or '–' or '(' => new FigureToken.Word("-"),
            _ when char.GetUnicodeCategory(sign) is UnicodeCategory.CurrencySymbol && sign != '£' =>
                new FigureToken.Fault(FigureWords.NotPounds),
            '%' => new FigureToken.Fault(FigureWords.NotAFigure),
            _ => null,
        };

    private static FigureToken Amount(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && (IsDigit(text, at) || (text[at] is ',' or '.' && IsDigit(text, at + 1))))
        {
            at++;
        }
        var typed = text[start..at];
        var afterBlanks = at;
        while (afterBlanks < text.Length && text[afterBlanks] == ' ')
        {
            afterBlanks++;
        }
        var next = afterBlanks;
        var unit = Unit(Word(text, ref next));
        at = unit is null ? at : next;
        return Pounds(typed, unit) is { } pounds
            ? new FigureToken.Amount(pounds)
            : new FigureToken.Fault(FigureWords.NotAFigure);
    }

    /// <summary>Pounds to the penny, or null where the commas or the pence are not where they belong.</summary>
    private static decimal? Pounds(string typed, decimal? unit)
    {
        var point = typed.IndexOf('.', StringComparison.Ordinal);
        var (whole, rest) = point < 0 ? (typed, string.Empty) : (typed[..point], typed[(point + 1)..]);
        var groups = whole.Split(',');
        var isGrouped =
            groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups[1..].All(g => g.Length == 3));
        var isFraction = rest.All(char.IsAsciiDigit) && (unit is not null || rest.Length <= 2);
        if (!isGrouped || !isFraction)
        {
            return null;
        }
        var digits = string.Concat(groups).TrimStart('0');
        if (digits.Length > MostDigits || rest.Length > MostDigits)
        {
            return digits.Length > MostDigits ? decimal.MaxValue : null;
        }
        var number = decimal.Parse($"0{digits}.{rest}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return Wording.Share(unit ?? 1, number);
    }

    private static decimal? Unit(string word) =>
        word switch
        {
            "k" or "thousand" => 1_000,
            "m" or "mn" or "mil" or "million" => 1_000_000,
            "bn" or "billion" => 1_000_000_000,
            _ => null,
        };

    private static string Word(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && (char.IsLetter(text[at]) || IsInside(text, start, at)))
        {
            at++;
        }
        return text[start..at].ToLowerInvariant();
    }

    /// <summary>Whether the sign joins two letters to a word, as in <c>R&amp;D</c>.</summary>
    private static bool IsInside(string text, int start, int at) =>
        text[at] == '&' && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);
}
