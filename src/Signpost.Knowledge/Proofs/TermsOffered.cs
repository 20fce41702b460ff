using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Proofs;

/// <summary>Finds terms that a rule waits for and no choice gives.</summary>
internal static class TermsOffered
{
    public static void Check(JourneyContent content, Origins origins, FindingLog log)
    {
        var offered = content
            .Questions.SelectMany(question => question.Choices.Select(choice => (question.Facet, choice.Id)))
            .ToHashSet();
        foreach (
            var condition in content.Schemes.SelectMany(scheme => scheme.Rules).SelectMany(rule => rule.Conditions)
        )
        {
            for (var i = 0; i < condition.Terms.Length; i++)
            {
                if (!offered.Contains((condition.Facet, condition.Terms[i])))
                {
                    log.Warning(
                        origins.At(condition, condition.Facet, i),
                        FindingCode.TermNotOffered,
                        $"No question offers the choice `{condition.Terms[i]}` of `{condition.Facet}`, so this part of the rule "
                            + "never matches; add the choice, or delete the term here."
                    );
                }
            }
        }
    }
}
