using System.Buffers;
using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds texts around the tree that call a scheme by a name that it has for a time only.</summary>
internal sealed class DatedNames
{
    private readonly Draft _draft;
    private readonly FindingLog _log;
    private readonly List<(string Name, Scheme Scheme)> _names;
    private readonly SearchValues<string> _sought;

    private DatedNames(Draft draft, FindingLog log)
    {
        _draft = draft;
        _log = log;
        _names =
        [
            .. draft
                .Schemes.Schemes.Where(scheme => scheme.Names.Length > 1)
                .SelectMany(scheme => scheme.Names.Select(name => (name.Name, scheme)))
                .Where(pair => pair.Name.Length > 0)
                .OrderByDescending(pair => pair.Name.Length),
        ];
        _sought = SearchValues.Create([.. _names.Select(pair => pair.Name)], StringComparison.OrdinalIgnoreCase);
    }

    public static void Check(Draft draft, FindingLog log)
    {
        var names = new DatedNames(draft, log);
        if (names._names.Count is 0)
        {
            return;
        }
        foreach (var question in draft.Tree.Questions)
        {
            names.CheckText(question, "text", question.Text);
            names.CheckText(question, "hint", question.Hint);
            names.CheckText(question, "why", question.Why);
            foreach (var choice in question.Choices)
            {
                names.CheckText(choice, "label", choice.Label);
            }
        }
        foreach (var outcome in draft.Tree.Outcomes)
        {
            names.CheckText(outcome, "text", outcome.Text);
        }
        foreach (var check in draft.Schemes.Schemes.Select(scheme => scheme.Check).OfType<Check>())
        {
            names.CheckText(check, "label", check.Label);
        }
    }

    private void CheckText(object part, string key, string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny(_sought) < 0)
        {
            return;
        }
        var folded = Phrase.Normalise(text);
        foreach (var (name, scheme) in _names)
        {
            if (Phrase.Contains(folded, Phrase.Normalise(name)))
            {
                _log.Warning(
                    _draft.Origins.At(part, key),
                    FindingCode.DatedName,
                    $"This text says “{name}”, which is a name of `{scheme.Id}` for a time only, so it will be wrong on other days; "
                        + "say what it is instead."
                );
                return;
            }
        }
    }
}
