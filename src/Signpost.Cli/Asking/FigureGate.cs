using System.Globalization;
using Signpost.Knowledge.Evaluation;

namespace Signpost.Cli.Asking;

/// <summary>What a figure of an evaluation must come to.</summary>
/// <param name="Figure">The name of the figure.</param>
/// <param name="Part">The least or the most that it may be, 0 to 1.</param>
/// <param name="IsLeast">Whether that is the least.</param>
internal sealed record FigureGate(string Figure, decimal Part, bool IsLeast)
{
    /// <summary>Reads what was given after an option, such as <c>top-1=0.92</c>.</summary>
    /// <exception cref="Problem">It has another form, or there is no such figure.</exception>
    public static FigureGate Parse(string given, bool isLeast)
    {
        var parts = given.Split('=', 2, StringSplitOptions.TrimEntries);
        if (
            parts is [var figure, var number]
            && FigureNames.All.Contains(figure, StringComparer.Ordinal)
            && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part)
            && part is >= 0 and <= 1
        )
        {
            return new FigureGate(figure, part, isLeast);
        }
        throw new Problem(
            $"--at-{Bound(isLeast)} is “{given}”: write one of {string.Join(", ", FigureNames.All)} and a share from 0 to 1, "
                + $"as in {(isLeast ? "top-1=0.92" : "off-topic=0.02")}."
        );
    }

    /// <summary>A sentence that says why an evaluation does not pass, or null where it does.</summary>
    public string? Fault(KnowledgeEvaluation evaluation)
    {
        var share = evaluation.Share(Figure);
        if (share.Of is 0)
        {
            return $"{Figure} cannot be measured: the file has no query that it counts.";
        }
        return (IsLeast ? share.Part >= Part : share.Part <= Part)
            ? null
            : $"{Figure} is {Percent(share.Part)} ({share.Count} of {share.Of}) and must be at {Bound(IsLeast)} {Percent(Part)}.";
    }

    private static string Bound(bool isLeast) => isLeast ? "least" : "most";

    private static string Percent(decimal part) => string.Create(CultureInfo.InvariantCulture, $"{part * 100:0.##} %");
}
