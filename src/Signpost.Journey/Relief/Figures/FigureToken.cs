namespace Signpost;

/// <summary>A part of what somebody typed as figures.</summary>
internal abstract record FigureToken
{
    private FigureToken() { }

    /// <summary>An amount in pounds; clipped where it is far too large.</summary>
    public sealed record Amount(decimal Pounds) : FigureToken;

    /// <summary>A word, or the sign for "of".</summary>
    public sealed record Word(string Text) : FigureToken;

    /// <summary>A comma, semicolon or new line: what was before belongs together.</summary>
    public sealed record Break : FigureToken;

    /// <summary>Something that is no amount and no word.</summary>
    public sealed record Fault(string Problem) : FigureToken;
}
