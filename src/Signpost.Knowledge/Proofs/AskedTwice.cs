using System.Collections.Immutable;
using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Proofs;

/// <summary>Finds questions that settle again what was settled on the way to them.</summary>
internal static class AskedTwice
{
    public static void Check(JourneyContent content, Origins origins, FindingLog log)
    {
        var settled = new Dictionary<string, ImmutableHashSet<string>>(StringComparer.Ordinal);
        foreach (var question in TreeOrder.TopDown(content))
        {
            var before = settled.GetValueOrDefault(question.Id, []);
            if (before.Contains(question.Facet))
            {
                log.Warning(
                    origins.At(question, "facet"),
                    FindingCode.AskedTwice,
                    $"An earlier question has settled `{question.Facet}` before `{question.Id}` asks again; "
                        + "the later answer counts, so ask only once on each way."
                );
            }
            var after = before.Add(question.Facet);
            foreach (var choice in question.Choices)
            {
                settled[choice.Next] = after.Union(settled.GetValueOrDefault(choice.Next, []));
            }
        }
    }
}
