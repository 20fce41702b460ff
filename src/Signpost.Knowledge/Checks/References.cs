using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds ids that lead to nothing.</summary>
internal sealed class References(Draft draft, FindingLog log)
{
    private readonly Origins _origins = draft.Origins;

    private readonly HashSet<string> _facets = draft.Vocabulary.Facets.ToHashSet(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> _terms = draft
        .Vocabulary.Terms.GroupBy(term => term.Facet, term => term.Id, StringComparer.Ordinal)
        .ToDictionary(facet => facet.Key, facet => facet.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static void Check(Draft draft, FindingLog log)
    {
        var references = new References(draft, log);
        if (draft.Tree.IsWhole)
        {
            references.CheckNodes();
        }
        if (draft.Vocabulary.IsWhole)
        {
            references.CheckFacetsOfQuestions();
            references.CheckRules();
        }
        references.CheckSchemes();
    }

    private void CheckNodes()
    {
        var known = draft.Tree.Nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        Require(draft.Tree.Start, known, draft.Tree.StartAt, "question");
        foreach (var choice in draft.Tree.Questions.SelectMany(question => question.Choices))
        {
            Require(choice.Next, known, _origins.At(choice, "next"), "question or outcome");
            foreach (var detour in choice.Detours)
            {
                Require(detour.Next, known, _origins.At(detour, "next"), "question or outcome");
            }
        }
        var questions = draft.Tree.Questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var check in draft.Schemes.Schemes.Select(scheme => scheme.Check).OfType<Check>())
        {
            Require(check.Question, questions, _origins.At(check, "question"), "question");
        }
    }

    private void CheckFacetsOfQuestions()
    {
        foreach (var question in draft.Tree.Questions)
        {
            if (!Require(question.Facet, _facets, _origins.At(question, "facet"), "facet"))
            {
                continue;
            }
            foreach (var choice in question.Choices)
            {
                RequireTerm(question.Facet, choice.Id, _origins.At(choice, "id"));
            }
        }
    }

    private void CheckRules()
    {
        foreach (
            var condition in draft.Schemes.Schemes.SelectMany(scheme => scheme.Rules).SelectMany(r => r.Conditions)
        )
        {
            var facet = condition.Facet;
            if (!Require(facet, _facets, _origins.KeyAt(condition, facet), "facet"))
            {
                continue;
            }
            for (var i = 0; i < condition.Terms.Length; i++)
            {
                var at = _origins.At(condition, facet, i);
                RequireTerm(facet, condition.Terms[i], at);
                WarnIfRepeated([.. condition.Terms], i, at);
            }
        }
    }

    private void CheckSchemes()
    {
        var known = draft
            .Schemes.Schemes.SelectMany(scheme => SchemeReader.IdsOf(scheme, _origins).Append(scheme.Id))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var scheme in draft.Schemes.Schemes)
        {
            if (draft.Schemes.IsWhole && scheme.ReplacedBy is { } successor)
            {
                Require(successor, known, _origins.At(scheme, "replaced-by"), "scheme");
            }
            if (draft.Schemes.IsWhole && scheme.PartOf is { } whole)
            {
                var at = _origins.At(scheme, "part-of");
                if (Require(whole, known, at, "scheme"))
                {
                    CheckNotItself(scheme, whole, at, "part-of");
                }
            }
            for (var i = 0; i < scheme.SeeAlso.Length; i++)
            {
                var at = _origins.At(scheme, "see-also", i);
                if (draft.Schemes.IsWhole && Require(scheme.SeeAlso[i], known, at, "scheme"))
                {
                    CheckNotItself(scheme, scheme.SeeAlso[i], at, "see-also");
                    WarnIfRepeated([.. scheme.SeeAlso], i, at);
                }
            }
        }
        if (draft.Schemes.IsWhole)
        {
            CheckExamples(known);
        }
    }

    private void CheckExamples(HashSet<string> known)
    {
        foreach (var example in draft.Examples)
        {
            for (var i = 0; i < example.Schemes.Length; i++)
            {
                var at = _origins.At(example, "schemes", i);
                Require(example.Schemes[i], known, at, "scheme");
                WarnIfRepeated([.. example.Schemes], i, at);
            }
        }
    }

    private void CheckNotItself(Scheme scheme, string id, Position at, string key)
    {
        if (SchemeReader.IdsOf(scheme, _origins).Contains(id, StringComparer.Ordinal))
        {
            log.Error(at, FindingCode.SelfReference, $"`{key}` names this scheme itself, `{id}`; delete the entry.");
        }
    }

    private void RequireTerm(string facet, string id, Position at) =>
        Require(id, _terms.GetValueOrDefault(facet, []), at, $"term of the facet `{facet}`");

    private void WarnIfRepeated(List<string> entries, int index, Position at)
    {
        if (entries[index].Length > 0 && entries.IndexOf(entries[index]) < index)
        {
            log.Warning(
                at,
                FindingCode.RepeatedEntry,
                $"`{entries[index]}` is in this list twice; delete one of the two."
            );
        }
    }

    private bool Require(string id, HashSet<string> known, Position at, string sort)
    {
        if (id.Length is 0 || known.Contains(id))
        {
            return id.Length > 0;
        }
        var hint = Nearest.Hint(id, known, "check the spelling, or add it.");
        log.Error(at, FindingCode.UnknownId, $"There is no {sort} with the id `{id}`; {hint}");
        return false;
    }
}
