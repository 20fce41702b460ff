using System.Collections.Immutable;

namespace Signpost;

/// <summary>Answers a question about places by the area of a postcode.</summary>
internal static class PostcodeReading
{
    /// <summary>
    /// The one choice of this question that has the area; where several have it, all of them as suggestions; null where
    /// none has it or the text is no postcode.
    /// </summary>
    public static Meaning? Of(string text, Scene scene)
    {
        if (scene.Node is not Question question || Postcode.AreaOf(text) is not { } area)
        {
            return null;
        }
        var choices = question
            .Choices.Where(choice => Has(scene.Journey.FindTerm(question.Facet, choice.Id), area))
            .ToImmutableArray();
        return choices switch
        {
            [] => null,
            [var only] => new Meaning.Chose(question, only, Value: null),
            _ => new Meaning.Unclear([.. choices.Select(choice => new Option(choice.Label))]),
        };
    }

    private static bool Has(Term? term, string area) =>
        term?.PostcodeAreas.Contains(area, StringComparer.Ordinal) is true;
}
