namespace Signpost;

/// <summary>
/// How much what counts, found by trial on evaluation/tuning.jsonl: see evaluation/README.md before changing one.
/// </summary>
internal static class TopicWeights
{
    /// <summary>What a word says that no topic has: the unit in which all scores are. A usual word says about 3.</summary>
    public const double Most = 5.4;

    /// <summary>How often a word of a name counts, in words of a text that says what people ask for.</summary>
    public const double Name = 1.6;

    /// <summary>How often a word counts of what people ask for.</summary>
    public const double Ask = 1.2;

    /// <summary>The most that a word counts however often people ask with it.</summary>
    public const double MostAsks = 5;

    /// <summary>How often a word of a description counts.</summary>
    public const double Text = 0.6;

    /// <summary>How often a word counts of what people ask for that Signpost does not know about.</summary>
    public const double OutsideAsk = 3;

    /// <summary>The count at which a word speaks half as loud for a topic as it ever can.</summary>
    public const double Half = 1.2;

    /// <summary>How much of a topic it takes to make a word one that several topics share.</summary>
    public const double Spread = 1.1;

    /// <summary>How much it adds that a phrase means the same as a word of the topic.</summary>
    public const double Alike = 0.6;

    /// <summary>How much it adds that two words stand side by side.</summary>
    public const double Pair = 0.8;

    /// <summary>How much it adds that a name was said.</summary>
    public const double NameCover = 0.7;

    /// <summary>How much more a whole name adds than one of which a part is missing.</summary>
    public const double FullName = 1.4;

    /// <summary>The least part of a name that counts as the name.</summary>
    public const double LeastOfName = 0.78;

    /// <summary>What is left of a name of two words that were not said side by side.</summary>
    public const double PartedName = 0.8;

    /// <summary>The part of a name that counts as all of it: the sums of its words may differ by rounding.</summary>
    public const double WholeName = 0.999;

    /// <summary>What it adds that the whole text is a name.</summary>
    public const double Exact = 10;

    /// <summary>How much of what it could say an everyday word says that no topic has.</summary>
    public const double Common = 0.3;

    /// <summary>How much of what it could say a word says that we do not know.</summary>
    public const double Unknown = 0.7;

    /// <summary>How much of what it could say a word says about who or where somebody is.</summary>
    public const double Background = 0.3;

    /// <summary>What is left of a scheme where its place is not the one that was said.</summary>
    public const double WrongPlace = 0.4;

    /// <summary>How much a scheme gains where the place was said that it is for: the smaller its area the more.</summary>
    public const double OwnPlace = 0.6;

    /// <summary>What is left of a scheme that has closed, unless it was called by its name.</summary>
    public const double Closed = 0.75;
}
