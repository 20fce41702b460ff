using System.Globalization;
using Signpost.Knowledge.Evaluation;

namespace Signpost.Cli.Telling;

/// <summary>Tells people what a text was taken to mean, and why.</summary>
internal static class UnderstoodText
{
    public static void Write(Understood understood, DateOnly day, TextWriter writer)
    {
        writer.WriteLine($"Decision: {DecisionNames.Write(understood.Decision)}. {Says(understood)}");
        if (understood.Line is { } line)
        {
            writer.WriteLine($"  {line}");
        }
        var schemes = new Columns("  ");
        foreach (var scheme in understood.Schemes)
        {
            schemes.Add(Score(scheme.Score), scheme.Scheme.Id, NameOn(scheme.Scheme, day));
        }
        schemes.Write(writer);
        if (understood.Because.IsEmpty)
        {
            return;
        }
        writer.WriteLine("Why:");
        foreach (var reason in understood.Because)
        {
            writer.WriteLine($"  {reason}");
        }
    }

    /// <summary>A score as people read it: <c>0.83</c>.</summary>
    public static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Says(Understood understood) =>
        understood.Decision switch
        {
            Decision.Answer => "It points to these schemes, the best first, with their scores:",
            Decision.Clarify => understood.Schemes.IsEmpty
                ? "It says too little, so one question is asked."
                : "It says too little, so one question is asked. It may be about these schemes:",
            Decision.None => "It is about something that Signpost does not know, or in another language.",
            Decision.Safety => "Somebody may be in danger, and is told whom to turn to.",
            _ => "A person is asked for.",
        };

    private static string NameOn(Scheme scheme, DateOnly day) =>
        scheme.On(day)?.Name ?? $"not there on {UkDate.Write(day)}";
}
