namespace Signpost;

/// <summary>
/// Reads figures and the words that name them. A word names the figure after it; where none follows before the next
/// comma, it names the figure before it. A first figure without a name is the spend.
/// </summary>
internal sealed class FiguresReading
{
    /// <summary>How many characters a text of figures may have.</summary>
    public const int LongestText = 300;

    private readonly Dictionary<FigureKind, decimal> _amounts = [];
    private FigureKind? _named;
    private bool _isFirm;
    private decimal? _nameless;
    private bool _isNegative;
    private string? _problem;

    private FiguresReading() { }

    public static Parsed<ReliefFigures> Read(string text)
    {
        if (text.Length > LongestText)
        {
            return new(null, FigureWords.NoSpend);
        }
        var reading = new FiguresReading();
        foreach (var token in FigureTokens.Split(text).Append(new FigureToken.Break()))
        {
            reading.Take(token);
            if (reading._problem is not null)
            {
                return new(null, reading._problem);
            }
        }
        return ReliefFigures.Of(
            reading.Amount(FigureKind.Spend),
            reading.Amount(FigureKind.TotalSpend),
            reading.Amount(FigureKind.PayeAndNic),
            reading.Amount(FigureKind.Loss)
        );
    }

    private void Take(FigureToken token)
    {
        switch (token)
        {
            case FigureToken.Amount amount:
                TakeAmount(_isNegative ? -amount.Pounds : amount.Pounds);
                break;
            case FigureToken.Word { Text: "-" }:
                _isNegative = true;
                return;
            case FigureToken.Word word when FigureWords.Kind(word.Text) is { } kind:
                TakeName(kind, FigureWords.IsFirm(word.Text));
                break;
            case FigureToken.Word word when !FigureWords.IsFiller(word.Text):
                _problem = FigureWords.Unknown(word.Text);
                break;
            case FigureToken.Fault fault:
                _problem = fault.Problem;
                break;
            case FigureToken.Break:
                EndOfPart();
                break;
        }
        _isNegative = false;
    }

    private void TakeAmount(decimal pounds)
    {
        if (_named is { } kind)
        {
            _named = null;
            Settle();
            Keep(kind, pounds);
        }
        else
        {
            Settle();
            _nameless = pounds;
        }
    }

    private void TakeName(FigureKind kind, bool isFirm)
    {
        if (isFirm && _named is { } other && other != kind && _isFirm)
        {
            _problem = FigureWords.NoFigure(other);
        }
        else if (kind is FigureKind.Spend && _nameless is not null && _named is null)
        {
            Settle();
        }
        else if (isFirm || _named is null)
        {
            (_named, _isFirm) = (kind, isFirm);
        }
    }

    private void EndOfPart()
    {
        if (_named is { } kind && _nameless is { } pounds)
        {
            (_named, _nameless) = (null, null);
            Keep(kind, pounds);
        }
        else if (_named is { } missing)
        {
            _named = null;
            _problem = _amounts.ContainsKey(missing) ? null : FigureWords.NoFigure(missing);
        }
        Settle();
    }

    private void Settle()
    {
        if (_nameless is { } pounds)
        {
            _nameless = null;
            if (_amounts.ContainsKey(FigureKind.Spend))
            {
                _problem = FigureWords.TwoPlainFigures;
            }
            Keep(FigureKind.Spend, pounds);
        }
    }

    private void Keep(FigureKind kind, decimal pounds)
    {
        if (!_amounts.TryAdd(kind, pounds))
        {
            _problem ??= FigureWords.Twice(kind);
        }
    }

    private decimal? Amount(FigureKind kind) => _amounts.TryGetValue(kind, out var pounds) ? pounds : null;
}
