namespace Signpost;

/// <summary>What the words of a text amount to, and what follows from that.</summary>
/// <param name="Top">The score of the best topic; 0 where there is none.</param>
/// <param name="Second">The score of the second best topic; 0 where there is none.</param>
/// <param name="Total">How much all words say, those included that no topic has.</param>
/// <param name="Known">How much the words say that some topic has.</param>
/// <param name="Words">How many different words said anything.</param>
/// <param name="Facts">How many of them belong to something that was plainly said.</param>
/// <param name="Background">How many of them say who or where somebody is.</param>
/// <param name="Vague">How many of them say too little by themselves, or belong to something that was plainly said.</param>
/// <param name="HasPlace">Whether a place was said.</param>
/// <param name="TopWords">How many of them speak for the best topic; 4 for more.</param>
/// <param name="IsOutside">Whether the best topic is one that Signpost does not know about.</param>
/// <param name="IsNamed">Whether the best topic was called by one of its names.</param>
internal readonly record struct Evidence(
    double Top,
    double Second,
    double Total,
    double Known,
    int Words,
    int Facts,
    int Background,
    int Vague,
    bool HasPlace,
    int TopWords,
    bool IsOutside,
    bool IsNamed
)
{
    private const int ManyWords = 3;
    private const int MostVague = 3;

    private double Share => Total > 0 ? Top / Total : 0;

    /// <summary>What the scores of a text amount to.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="best">The best topics, best first.</param>
    /// <param name="topics">All topics.</param>
    /// <param name="words">How many words speak for the best topic.</param>
    /// <param name="hasPlace">Whether a place was said.</param>
    public static Evidence Of(TopicScores scores, ReadOnlySpan<int> best, TopicIndex topics, int words, bool hasPlace) =>
        new(
            best.IsEmpty ? 0 : scores[best[0]],
            best.Length < 2 ? 0 : scores[best[1]],
            scores.Total,
            scores.Known,
            scores.Words,
            scores.Facts,
            scores.Background,
            scores.Vague,
            hasPlace,
            words,
            !best.IsEmpty && topics.Topics[best[0]].Outside is not null,
            !best.IsEmpty && scores.IsNamed(best[0])
        );

    /// <summary>What is done about the text.</summary>
    /// <param name="asksForPerson">Whether it asks for a person.</param>
    public Decision Decide(bool asksForPerson) =>
        asksForPerson && Top < TopicWeights.HumanEvidence ? Decision.Human
        : Words == 0 || (!IsNamed && ((Words == Facts && Words - Background <= 1) || (Words == Vague && !HasPlace && Words - Background <= MostVague))) ? Decision.Clarify
        : Top <= 0 ? Otherwise
        : IsOutside ? (IsSurelyOutside ? Decision.None : Decision.Clarify)
        : IsTooLittle ? Otherwise
        : IsVague ? Decision.Clarify
        : Decision.Answer;

    /// <summary>Many words that say nothing to us are about something else; a few may be about anything.</summary>
    private Decision Otherwise => Words - TopWords >= ManyWords ? Decision.None : Decision.Clarify;

    private bool IsSurelyOutside =>
        Words == 1
            ? Second < TopicWeights.OneWordLead * Top
            : Share > TopicWeights.NoneShare || Top >= TopicWeights.SureEvidence || Total > 2 * Known;

    /// <summary>Whether the text may well be about something else.</summary>
    private bool IsTooLittle =>
        !(Top >= TopicWeights.LongEvidence && Top > TopicWeights.LongLead * Second)
        && (
            (Share < TopicWeights.LeastShare && Known < Total * TopicWeights.KnownShare)
            || (TopWords == 1 && Words > 1 && Share < TopicWeights.OneWordShare)
        );

    /// <summary>Whether it says too little to choose between schemes.</summary>
    private bool IsVague =>
        Top < TopicWeights.LeastEvidence
        || (Top < TopicWeights.SureEvidence && Top - Second < TopicWeights.Margin * Top);
}
