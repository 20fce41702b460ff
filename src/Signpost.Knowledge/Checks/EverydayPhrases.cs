using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds everyday phrases that would be taken for something else.</summary>
internal sealed class EverydayPhrases(EverydayWords words, Draft draft, FindingLog log)
{
    private readonly Origins _origins = draft.Origins;
    private readonly List<Wording> _dangers = [];

    public static void Check(Draft draft, FindingLog log)
    {
        if (draft.EverydayWords is { } words)
        {
            var phrases = new EverydayPhrases(words, draft, log);
            phrases.CheckSafety();
            phrases.CheckLanguages();
            var outside = phrases.CheckOutside();
            phrases.CheckSchemes(outside);
        }
    }

    private void CheckSafety()
    {
        foreach (var line in words.Safety)
        {
            var phrases = PhrasesOf(line, "words", line.Words);
            _dangers.AddRange(phrases.Where(phrase => !IsDanger(phrase, "get an earlier safety line")).ToList());
        }
    }

    private void CheckLanguages()
    {
        ClaimNames(words.Languages.Select(language => (language.Language, _origins.At(language, "language"))));
        foreach (var language in words.Languages)
        {
            PhrasesOf(language, "words", language.Words);
        }
    }

    /// <summary>The phrases of all outside topics, each with its topic.</summary>
    private Dictionary<string, string> CheckOutside()
    {
        ClaimNames(words.Outside.Select(topic => (topic.About, _origins.At(topic, "about"))));
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var topic in words.Outside)
        {
            foreach (var wording in PhrasesOf(topic, "asks", topic.Asks))
            {
                if (
                    !IsDanger(wording, "get the safety line and never this topic")
                    && !owners.TryAdd(wording.Folded, topic.About)
                )
                {
                    log.Error(
                        wording.At,
                        FindingCode.SamePhrase,
                        $"“{wording.Text}” is also a way to ask about “{owners[wording.Folded]}”; keep it for one of the two."
                    );
                }
            }
        }
        return owners;
    }

    private void CheckSchemes(Dictionary<string, string> outside)
    {
        foreach (var scheme in draft.Schemes.Schemes)
        {
            var phrases = SchemeNames.NamesOf(scheme, _origins).Concat(SchemeAsks.Of(scheme, _origins));
            foreach (var (text, at) in phrases)
            {
                var wording = new Wording(text, Phrase.Normalise(text), at);
                if (
                    !IsDanger(wording, "get the safety line and never this scheme")
                    && outside.TryGetValue(wording.Folded, out var topic)
                )
                {
                    log.Error(
                        at,
                        FindingCode.SamePhrase,
                        $"“{text}” is also a way to ask about “{topic}”, which is outside; keep it for one of the two."
                    );
                }
            }
        }
    }

    private List<Wording> PhrasesOf(object part, string key, IEnumerable<string> phrases) =>
        Wording.In(phrases.Select((phrase, index) => (phrase, _origins.At(part, key, index))), log);

    private void ClaimNames(IEnumerable<(string Name, Position At)> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, at) in names.Where(name => name.Name.Length > 0))
        {
            var folded = Phrase.Normalise(name);
            if (folded.Length is 0)
            {
                log.Error(at, FindingCode.EmptyText, $"`{name}` has no letter and no digit; write words.");
            }
            else if (!seen.Add(folded))
            {
                log.Error(
                    at,
                    FindingCode.NamedTwice,
                    $"There is an entry for “{name}” already; put the words of both into one."
                );
            }
        }
    }

    private bool IsDanger(Wording wording, string consequence)
    {
        var danger = _dangers.Find(danger => Phrase.Contains(wording.Folded, danger.Folded));
        if (danger.Text is null)
        {
            return false;
        }
        log.Error(
            wording.At,
            FindingCode.SamePhrase,
            $"“{wording.Text}” has the safety words “{danger.Text}” in it, so whoever types it would {consequence}; change one of the two."
        );
        return true;
    }
}
