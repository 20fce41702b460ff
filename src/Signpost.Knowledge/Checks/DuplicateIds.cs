using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds ids that are given twice.</summary>
internal sealed class DuplicateIds(Origins origins, FindingLog log)
{
    /// <summary>
    /// Reports them. Where one was found, some other id is probably missing: that part then counts as not whole.
    /// </summary>
    public static Draft Check(Draft draft, FindingLog log)
    {
        var ids = new DuplicateIds(draft.Origins, log);
        var (tree, vocabulary, schemes) = (draft.Tree, draft.Vocabulary, draft.Schemes);
        ids.CheckChoices(tree);
        return draft with
        {
            Tree = tree with { IsWhole = ids.AreUnique(tree) && tree.IsWhole },
            Vocabulary = vocabulary with { IsWhole = ids.AreUnique(vocabulary) && vocabulary.IsWhole },
            Schemes = schemes with { IsWhole = ids.AreUnique(schemes) && schemes.IsWhole },
        };
    }

    private bool AreUnique(TreeDraft tree) =>
        Claim(tree.Nodes.Select(node => (node.Id, origins.At(node, "id"))), "Another question or outcome has the id");

    private bool AreUnique(VocabularyDraft vocabulary)
    {
        var areUnique = true;
        foreach (var facet in vocabulary.Terms.GroupBy(term => term.Facet, StringComparer.Ordinal))
        {
            areUnique &= Claim(
                facet.Select(term => (term.Id, origins.At(term, "id"))),
                $"Another term of `{facet.Key}` has the id"
            );
        }
        return areUnique;
    }

    private bool AreUnique(SchemesDraft schemes)
    {
        var present = schemes
            .Schemes.Where(scheme => SchemeReader.IsInItsFile(scheme, origins))
            .Select(scheme => (scheme.Id, origins.At(scheme, "id")));
        var former = schemes.Schemes.SelectMany(scheme =>
            scheme.FormerIds.Select((id, index) => (id, origins.At(scheme, "former-ids", index)))
        );
        return Claim(present.Concat(former), "Another scheme has, or this one already had, the id");
    }

    private void CheckChoices(TreeDraft tree)
    {
        foreach (var question in tree.Questions)
        {
            Claim(
                question.Choices.Select(choice => (choice.Id, origins.At(choice, "id"))),
                "Another choice of this question has the id"
            );
        }
    }

    private bool Claim(IEnumerable<(string Id, Position At)> claims, string taken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var areUnique = true;
        foreach (var (id, at) in claims.Where(claim => claim.Id.Length > 0 && !seen.Add(claim.Id)))
        {
            areUnique = false;
            log.Error(at, FindingCode.DuplicateId, $"{taken} `{id}`; give each an id of its own.");
        }
        return areUnique;
    }
}
