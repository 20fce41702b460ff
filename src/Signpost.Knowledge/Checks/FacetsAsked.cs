using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds rules that wait for an answer that nobody is asked for.</summary>
internal static class FacetsAsked
{
    public static void Check(Draft draft, FindingLog log)
    {
        var asked = draft.Tree.Questions.Select(question => question.Facet).ToHashSet(StringComparer.Ordinal);
        var facets = draft.Vocabulary.Facets.ToHashSet(StringComparer.Ordinal);
        if (!draft.Tree.IsWhole || !draft.Vocabulary.IsWhole || !asked.IsSubsetOf(facets))
        {
            return;
        }
        foreach (
            var condition in draft.Schemes.Schemes.SelectMany(scheme => scheme.Rules).SelectMany(r => r.Conditions)
        )
        {
            if (facets.Contains(condition.Facet) && !asked.Contains(condition.Facet))
            {
                log.Error(
                    draft.Origins.KeyAt(condition, condition.Facet),
                    FindingCode.FacetNotAsked,
                    $"This rule reads `{condition.Facet}`, and no question settles it; add a question, or delete the line."
                );
            }
        }
    }
}
