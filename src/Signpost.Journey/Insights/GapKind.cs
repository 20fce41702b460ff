namespace Signpost;

/// <summary>What a gap in the knowledge is.</summary>
public enum GapKind
{
    /// <summary>Several people said something that nobody could match.</summary>
    Unmatched,

    /// <summary>Many of those who were asked a question went no further.</summary>
    LeftAt,

    /// <summary>Of many who were asked a question nobody made a choice.</summary>
    NeverChosen,
}
