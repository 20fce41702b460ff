using System.Text.Json;
using Signpost.Knowledge.Compare;
using Signpost.Knowledge.Paths;

namespace Signpost.Cli.Telling;

/// <summary>The form in which <c>paths --json</c> writes paths, and what has become of them.</summary>
internal static class PathsJson
{
    public static void Write(Utf8JsonWriter json, JourneyPaths paths)
    {
        json.WriteDay("asOf", paths.Day);
        json.WriteCount("paths", paths.Total);
        json.WriteAll(
            "starts",
            paths.Starts,
            start =>
            {
                json.WriteString("start", start.Start);
                json.WriteCount("paths", start.Total);
                json.WriteAll("outcomes", start.Outcomes, outcome => Write(json, outcome.Outcome, outcome));
                json.WriteAll("longest", start.Longest, json.WriteAnswer);
            }
        );
        json.WriteAll(
            "schemes",
            paths.Schemes,
            scheme =>
            {
                json.WriteString("scheme", scheme.Scheme);
                json.WriteBoolean("canBeReached", scheme.CanBeReached);
                json.WriteCount("paths", scheme.Total);
                json.WriteAll("reaches", scheme.Reaches, reach => Write(json, reach));
            }
        );
    }

    public static void Write(Utf8JsonWriter json, JourneyComparison comparison, string old)
    {
        json.WriteDay("asOf", comparison.Day);
        json.WriteString("comparedWith", old);
        json.WriteBoolean("isChanged", comparison.IsChanged);
        json.WriteAll(
            "starts",
            comparison.Starts,
            start =>
            {
                json.WriteString("scheme", start.Scheme);
                json.WriteString("old", start.Old);
                json.WriteString("new", start.New);
                json.WriteCount("unmoved", start.Unmoved);
                json.WriteAll("moves", start.Moves, move => Write(json, move));
                json.WriteAll("fits", start.Fits, fit => Write(json, fit));
            }
        );
    }

    private static void Write(Utf8JsonWriter json, string outcome, OutcomePaths paths)
    {
        json.WriteString("outcome", outcome);
        json.WriteCount("paths", paths.Count);
    }

    private static void Write(Utf8JsonWriter json, SchemeReach reach)
    {
        json.WriteString("start", reach.Start);
        json.WriteString("outcome", reach.Outcome);
        json.WriteCount("paths", reach.Count);
    }

    private static void Write(Utf8JsonWriter json, Move move)
    {
        json.WriteString("from", move.From);
        json.WriteString("to", move.To);
        json.WriteCount("paths", move.Count);
        json.WriteAll("examples", move.Examples, example => json.WriteAll("answers", example, json.WriteAnswer));
    }

    private static void Write(Utf8JsonWriter json, FitChange fit)
    {
        json.WriteString("scheme", fit.Scheme);
        json.WriteString("outcome", fit.Outcome);
        json.WriteBoolean("fitsNow", fit.FitsNow);
        json.WriteCount("paths", fit.Count);
    }
}
