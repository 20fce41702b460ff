namespace Signpost;

/// <summary>
/// What the words of a text amount to, and what follows from that. The limits were found by trial on
/// evaluation/tuning.jsonl, as <see cref="TopicWeights"/> were.
/// </summary>
internal readonly record struct Evidence
{
    private const double ScoreToOverrulePerson = 6.5;
    private const double LeastScore = 3.6;
    private const double SureScore = 6.5;
    private const double LeastLead = 0.1;
    private const double LongScore = 9;
    private const double LongLead = 1.4;
    private const double LeastShare = 0.35;
    private const double LeastKnown = 0.6;
    private const double LeastShareOfOneWord = 0.6;
    private const double LeastShareOfTwoWords = 0.5;
    private const double LeastShareOutside = 0.12;
    private const double MostKnownOutside = 0.5;
    private const double OneWordLead = 0.9;
    private const int ManyWords = 3;
    private const int MostVague = 3;

    /// <summary>The score of the best topic; 0 where there is none.</summary>
    public required double Top { get; init; }

    /// <summary>The score of the second best topic; 0 where there is none.</summary>
    public required double Second { get; init; }

    /// <summary>How many words speak for the best topic; those beyond the fourth are not counted.</summary>
    public required int TopWords { get; init; }

    /// <summary>Whether the best topic is one that Signpost does not know about.</summary>
    public required bool IsOutside { get; init; }

    /// <summary>Whether the best topic was called by one of its names.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>The words.</summary>
    public required WordCounts Counts { get; init; }

    /// <summary>Whether a place was said.</summary>
    public required bool HasPlace { get; init; }

    /// <summary>Whether the text asks for a person.</summary>
    public required bool AsksForPerson { get; init; }

    /// <summary>What is done about the text.</summary>
    public Decision Decision =>
        AsksForPerson && Top < ScoreToOverrulePerson ? Decision.Human
        : !IsNamed && SaysTooLittle ? Decision.Clarify
        : Top <= 0 ? Otherwise
        : IsOutside ? (IsSurelyOutside ? Decision.None : Decision.Clarify)
        : !IsNamed && MayBeElsewhere || IsInPassing ? Otherwise
        : IsUndecided ? Decision.Clarify
        : Decision.Answer;

    private double Share => Counts.All > 0 ? Top / Counts.All : 1;

    /// <summary>Whether there is nothing but facts about somebody, or words that may mean anything.</summary>
    private bool SaysTooLittle =>
        Counts.Words == 0
        || (Counts.Words == Counts.Facts && Counts.Wants <= 1)
        || (Counts.Words == Counts.Vague && !HasPlace && Counts.Wants <= MostVague);

    /// <summary>Many words that say nothing to us are about something else; a few may be about anything.</summary>
    private Decision Otherwise => Counts.Words - TopWords >= ManyWords ? Decision.None : Decision.Clarify;

    private bool IsSurelyOutside =>
        Counts.Words == 1
            ? Second < OneWordLead * Top
            : Share > LeastShareOutside || Top >= SureScore || Counts.Known < MostKnownOutside * Counts.All;

    private bool IsLongAndClear => Top >= LongScore && Top > LongLead * Second;

    private bool MayBeElsewhere => !IsLongAndClear && Share < LeastShare && Counts.Known < LeastKnown * Counts.All;

    /// <summary>A word or two among others that are not explained, as in "who was Eris in Greek myths".</summary>
    private bool IsInPassing =>
        !IsLongAndClear
        && Counts.Words > TopWords
        && TopWords switch
        {
            1 => Share < LeastShareOfOneWord,
            2 => !IsNamed && Share < LeastShareOfTwoWords,
            _ => false,
        };

    private bool IsUndecided => Top < LeastScore || (Top < SureScore && Top - Second < LeastLead * Top);
}
