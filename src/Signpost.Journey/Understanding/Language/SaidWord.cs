namespace Signpost;

/// <summary>One word of what somebody typed.</summary>
internal struct SaidWord
{
    /// <summary>The number that no stem has.</summary>
    public const int NoStem = -1;

    /// <summary>Where it begins in the normalised text.</summary>
    public int Start;

    /// <summary>Its length in characters.</summary>
    public int Length;

    /// <summary>The number of its stem in the <see cref="Lexicon"/>, or <see cref="NoStem"/> for a word that we do not know.</summary>
    public int Stem;

    /// <summary>How many slips of the keyboard were put right.</summary>
    public int Slips;

    /// <summary>How it counts.</summary>
    public SaidKind Kind;

    /// <summary>Whether a sign stands before it that parts sentences: a full stop, a comma, a dash, a line break.</summary>
    public bool AfterBreak;

    /// <summary>Whether it belongs to something that was plainly said, such as a place or a need.</summary>
    public bool IsFact;

    /// <summary>Whether it says who or where somebody is, and not what they want.</summary>
    public bool IsBackground;

    /// <summary>Whether it is said not to be so.</summary>
    public bool IsNegated;
}
