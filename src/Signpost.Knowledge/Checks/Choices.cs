using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds choices that cannot be shown, or cannot be told apart.</summary>
internal sealed class Choices(Draft draft, FindingLog log)
{
    private const int Most = 9;

    private readonly Origins _origins = draft.Origins;

    private readonly ILookup<(string Facet, string Id), Term> _terms = draft
        .Vocabulary.Terms.Where(term => term.Id.Length > 0)
        .ToLookup(term => (term.Facet, term.Id));

    public static void Check(Draft draft, FindingLog log)
    {
        var choices = new Choices(draft, log);
        foreach (var question in draft.Tree.Questions)
        {
            choices.CheckCount(question);
            choices.CheckLabels(question);
            choices.CheckWordings(question);
        }
    }

    private void CheckCount(Question question)
    {
        if (question.Choices.Length > Most)
        {
            log.Error(
                _origins.Find(question.Choices[Most])!.Value,
                FindingCode.TooManyChoices,
                $"The question `{question.Id}` has more than 9 choices; split it into two questions."
            );
        }
    }

    private void CheckLabels(Question question)
    {
        foreach (var choice in question.Choices)
        {
            Labels.CheckLength(choice.Label, _origins.At(choice, "label"), log);
        }
    }

    private void CheckWordings(Question question)
    {
        var owners = new Dictionary<string, Choice>(StringComparer.Ordinal);
        foreach (var choice in question.Choices)
        {
            Claim(choice, choice.Label, _origins.At(choice, "label"), FindingCode.SameLabel);
        }
        foreach (var choice in question.Choices)
        {
            for (var i = 0; i < choice.Wordings.Length; i++)
            {
                Claim(choice, choice.Wordings[i], _origins.At(choice, "words", i), FindingCode.SameWording);
            }
        }
        foreach (var choice in question.Choices)
        {
            foreach (var term in _terms[(question.Facet, choice.Id)])
            {
                for (var i = 0; i < term.Words.Length; i++)
                {
                    Claim(choice, term.Words[i], _origins.At(term, "words", i), FindingCode.SameWording);
                }
            }
        }

        void Claim(Choice choice, string wording, Position at, string code)
        {
            var folded = Phrase.Normalise(wording);
            if (wording.Length > 0 && folded.Length is 0)
            {
                log.Error(at, FindingCode.EmptyText, $"`{wording}` has no letter and no digit; write words.");
            }
            else if (IntentWords.Find(folded) is not (null or Intent.NoneOfThese or Intent.Hello or Intent.Thanks))
            {
                log.Warning(
                    at,
                    FindingCode.ReservedWord,
                    $"“{wording}” is understood everywhere in a conversation and would mean `{choice.Id}` here only; use other words."
                );
            }
            else if (
                wording.Length > 0
                && !owners.TryAdd(folded, choice)
                && owners[folded] is var owner
                && !string.Equals(owner.Id, choice.Id, StringComparison.Ordinal)
            )
            {
                log.Error(
                    at,
                    code,
                    $"In the question `{question.Id}`, “{wording}” means both `{owner.Id}` and `{choice.Id}`; "
                        + "keep it for one of the two."
                );
            }
        }
    }
}
