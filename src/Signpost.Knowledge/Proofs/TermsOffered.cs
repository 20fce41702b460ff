using Signpost.Knowledge.Reading;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Proofs;

/// <summary>Finds terms that a rule waits for and no choice gives.</summary>
internal static class TermsOffered
{
    /// <param name="tree">The tree.</param>
    /// <param name="schemes">The schemes whose rules are looked at.</param>
    /// <param name="terms">The vocabulary: what is not in it is reported elsewhere.</param>
    /// <param name="origins">Where things are written down.</param>
    /// <param name="log">Where findings go.</param>
    public static void Check(
        TreeGraph tree,
        IEnumerable<Scheme> schemes,
        IEnumerable<Term> terms,
        Origins origins,
        FindingLog log
    )
    {
        var known = terms.Select(term => (term.Facet, term.Id)).ToHashSet();
        foreach (var condition in schemes.SelectMany(scheme => scheme.Rules).SelectMany(rule => rule.Conditions))
        {
            for (var i = 0; i < condition.Terms.Length; i++)
            {
                if (
                    tree.FindFacet(condition.Facet) >= 0
                    && tree.FindTerm(condition.Facet, condition.Terms[i]) < 0
                    && known.Contains((condition.Facet, condition.Terms[i]))
                )
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
