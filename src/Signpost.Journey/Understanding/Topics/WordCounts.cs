namespace Signpost;

/// <summary>How much the words of a text say, and of what kinds they are. Each word counts once.</summary>
/// <param name="All">How much all of them say, those included that no topic has.</param>
/// <param name="Known">How much those say that some topic has.</param>
/// <param name="Words">How many there are that say anything.</param>
/// <param name="Facts">How many of them belong to something that was plainly said.</param>
/// <param name="Background">How many of them say who or where somebody is.</param>
/// <param name="Vague">How many of them say too little by themselves, or belong to something that was plainly said.</param>
internal readonly record struct WordCounts(double All, double Known, int Words, int Facts, int Background, int Vague)
{
    /// <summary>How many say what somebody wants.</summary>
    public int Wants => Words - Background;

    /// <summary>These words and one more, of which a topic may have the stem.</summary>
    public WordCounts With(SaidWord word, double says, bool isKnown, bool isVague) =>
        new(
            All + says,
            Known + (isKnown ? says : 0),
            Words + 1,
            Facts + (word.IsFact ? 1 : 0),
            Background + (word.IsBackground ? 1 : 0),
            Vague + (word.IsFact || isVague ? 1 : 0)
        );
}
