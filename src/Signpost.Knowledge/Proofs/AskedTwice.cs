using Signpost.Knowledge.Reading;
using Signpost.Knowledge.Trees;

namespace Signpost.Knowledge.Proofs;

/// <summary>Finds questions that settle again what was settled on the way to them.</summary>
internal static class AskedTwice
{
    public static void Check(TreeGraph tree, Origins origins, FindingLog log)
    {
        var words = Bits.WordsFor(tree.FacetCount);
        var settled = new ulong[]?[tree.Nodes.Length];
        for (var node = 0; node < settled.Length; node++)
        {
            if (tree.Nodes[node] is not Question question)
            {
                continue;
            }
            var after = settled[node] ?? new ulong[words];
            var facet = tree.FacetOf(node);
            if (Bits.Has(after, facet))
            {
                log.Warning(
                    origins.At(question, "facet"),
                    FindingCode.AskedTwice,
                    $"An earlier question has settled `{question.Facet}` before `{question.Id}` asks again; "
                        + "the later answer counts, so ask only once on each way."
                );
            }
            Bits.Add(after, facet);
            foreach (var arrow in tree.Arrows[node])
            {
                Bits.Unite(settled[arrow.To] ??= new ulong[words], after);
            }
            settled[node] = null;
        }
    }
}
