namespace Signpost;

/// <summary>How much a word counts for a topic by where the topic has it. Found by trial on evaluation/tuning.jsonl.</summary>
internal static class TopicWeights
{
    public static double Name = 1.6;
    public static double Ask = 1.2;
    public static double MostAsks = 5;
    public static double Text = 0.6;
    public static double OutsideAsk = 3;
    public static double Half = 1.2;
    public static double Alike = 0.6;
    public static double Pair = 0.8;
    public static double NameCover = 0.7;
    public static double NameLeast = 0.78;
    public static double Common = 0.3;
    public static double Unknown = 0.7;
    public static double Slip = 1.0;
    public static double Place = 0.3;
    public static double WrongPlace = 0.4;
    public static double OwnPlace = 0.6;
    public static double Spread = 1.1;
    public static double Closed = 0.75;
    public static double Exact = 10;
    public static double FullName = 1.4;
    public static double LeastShare = 0.35;
    public static double KnownShare = 0.6;
    public static double LeastEvidence = 3.6;
    public static double NoneShare = 0.12;
    public static double OneWordLead = 0.9;
    public static double OneWordShare = 0.6;
    public static double Margin = 0.1;
    public static double SureEvidence = 6.5;
    public static double LongEvidence = 9;
    public static double LongLead = 1.4;
    public static double HumanEvidence = 6.5;
}
