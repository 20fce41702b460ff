using System.Globalization;
using System.Text;
using Signpost.Knowledge.Tests.Samples;

namespace Signpost.Knowledge.Tests.Proofs;

/// <summary>A tree of questions in a row with nine choices each, all of which lead to the next question.</summary>
internal static class WideTree
{
    /// <summary>Each term of the first <paramref name="ruled"/> questions is told apart by a rule of its own.</summary>
    public static KnowledgeReading Of(int questions, int ruled = int.MaxValue)
    {
        var journey = new StringBuilder(
            "greeting: Hello.\nstart: q1\nconsent:\n  version: one\n  text: May we?\nquestions:\n"
        );
        var vocabulary = new StringBuilder();
        var rules = new StringBuilder();
        for (var q = 1; q <= questions; q++)
        {
            var next = q == questions ? "end" : Text($"q{q + 1}");
            journey.Append(Text($"  - id: q{q}\n    facet: f{q}\n    text: Which?\n    why: To know.\n    choices:\n"));
            vocabulary.Append(Text($"f{q}:\n"));
            for (var c = 1; c <= 9; c++)
            {
                journey.Append(Text($"      - id: c{c}\n        label: Choice {c}\n        next: {next}\n"));
                vocabulary.Append(Text($"  - id: c{c}\n    reason: you chose {c}\n"));
                rules.Append(q <= ruled ? Text($"  - fit: also\n    for:\n      f{q}: [c{c}]\n") : string.Empty);
            }
        }
        journey.Append("outcomes:\n  - id: end\n    text: There.\n");
        var body = Sample.Good()[Sample.Body];
        var fields = body[..body.IndexOf("rules:", StringComparison.Ordinal)];
        return Sample
            .Empty()
            .With(Sample.Journey, journey.ToString())
            .With(Sample.Vocabulary, vocabulary.ToString())
            .With(Sample.Body, $"{fields}rules:\n{rules}---\n")
            .Read();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
