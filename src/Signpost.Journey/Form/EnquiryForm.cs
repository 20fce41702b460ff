using System.Collections.Immutable;

namespace Signpost;

/// <summary>Turns while an enquiry is being filled in.</summary>
internal sealed class EnquiryForm
{
    private static readonly IReadOnlyDictionary<EnquiryField, string> NoProblems =
        new Dictionary<EnquiryField, string>();

    private readonly Scene _scene;
    private readonly EnquiryDraft _draft;
    private readonly bool _isReworded;

    /// <summary>The form as it stands.</summary>
    /// <param name="scene">Where the conversation stands.</param>
    /// <param name="draft">What has been filled in, as it was kept.</param>
    public EnquiryForm(Scene scene, EnquiryDraft draft)
    {
        _scene = scene;
        _draft = FormWordings.Renewed(scene, draft);
        _isReworded = draft.Shown is { } shown && !string.Equals(shown, _draft.Shown, StringComparison.Ordinal);
    }

    /// <summary>Opens a new form, unless the conversation has opened too many.</summary>
    public static Turn Open(Scene scene) =>
        scene.Conversation.Enquiries >= Conversation.MostEnquiries
            ? scene.AskAgain(new Block.Paragraph(Says.TooManyEnquiries))
            : new EnquiryForm(scene, new EnquiryDraft { Opened = scene.Today }).Ask(
                new Block.Paragraph(FieldWords.Opening)
            );

    /// <summary>Takes what was typed into the form.</summary>
    public Turn Take(string text)
    {
        var phrase = Phrase.Normalise(Reading.PickedOption(text, Options)?.Says ?? text);
        if (IsChoice && ChoiceWords.Find(_draft.Awaiting!.Value, phrase) is { } chosen && !_isReworded)
        {
            return Fill(_draft.Awaiting!.Value, chosen) with { IsCertain = true };
        }
        return IntentWords.Find(phrase) switch
        {
            { } intent when IsFreeText && !FieldReading.IsUnderstoodIn(_draft.Awaiting, intent, phrase) => Words(text),
            Intent.Cancel => Leave(),
            Intent.Help => Ask(new Block.Paragraph(Says.FormHelp)),
            Intent.Back => Back(),
            Intent.Why => Ask(new Block.Paragraph(FieldWords.Why(_draft.Awaiting))),
            Intent.StartAgain => Restart(),
            Intent.ChangeEnquiry => Ask(new Block.Paragraph(Says.FormFirst)),
            Intent.SpeakToAPerson or Intent.Summary or Intent.Hello or Intent.Thanks => Ask(),
            _ when IsReference(phrase) => Ask(new Block.Paragraph(Says.FormFirst)),
            _ => Words(text),
        };
    }

    /// <summary>Takes a whole form: what can be kept is kept, and what cannot is asked for again with the reason.</summary>
    public Turn Take(FormEntries entries)
    {
        if (_isReworded)
        {
            // Whoever agreed, agreed to what was shown; the rest of it is still theirs.
            entries = entries with
            {
                Agreed = false,
                PassOn = [],
            };
        }
        var (filled, problems) = EntryReading.Read(_scene.Journey.Content, _draft, entries);
        if (_isReworded)
        {
            problems[EnquiryField.Consent] = FieldWords.Reworded;
        }
        return With(filled)
            .Ask(problems, entries, [.. problems.Values.Select(problem => new Block.Paragraph(problem))]);
    }

    /// <summary>Takes a turn beside the form, as if it were closed, and then asks for what is missing.</summary>
    public Turn Beside(Func<Scene, Turn> take)
    {
        var beside = take(WithoutDraft);
        if (beside.Conversation is { Draft: null, Review: not null })
        {
            return Ask(new Block.Paragraph(Says.FormFirst));
        }
        if (beside.Conversation.Draft is not null)
        {
            return Ask();
        }
        var after = new Scene(_scene.Journey, beside.Conversation with { Offered = [] }, _scene.Today);
        var said = beside.Reply.Blocks.Where(block => block is not (Block.Ask or Block.Result or Block.Relief));
        return new EnquiryForm(after, _draft).Ask([.. said]);
    }

    /// <summary>Says <paramref name="blocks"/> and asks for what is missing.</summary>
    public Turn Ask(params ReadOnlySpan<Block> blocks) => Ask(NoProblems, FormEntries.None, blocks);

    private Turn Ask(
        IReadOnlyDictionary<EnquiryField, string> problems,
        FormEntries entries,
        ReadOnlySpan<Block> blocks
    ) =>
        new(
            _scene.Conversation with
            {
                Draft = _draft,
                Review = null,
                Offered = [],
            },
            new Reply(
                [
                    .. blocks,
                    // The whole form, while there is anything to fill in.
                    .. _draft is { ChoosingCorrection: false, Awaiting: null }
                        ? (ReadOnlySpan<Block>)[]
                        : [FormBlock.Of(_scene.Journey.Content, _draft, entries, problems)],
                    .. FormQuestion.Of(_scene.Journey.Content, _draft),
                ],
                Options
            ),
            Enquiry: null
        );

    private ImmutableArray<Option> Options => FormQuestion.Options(_draft);

    private Scene WithoutDraft =>
        new(_scene.Journey, _scene.Conversation with { Draft = null, Review = null, Offered = [] }, _scene.Today);

    /// <summary>Words that are no words of ours: the answer to what is asked.</summary>
    private Turn Words(string text)
    {
        var phrase = Phrase.Normalise(Reading.PickedOption(text, Options)?.Says ?? text);
        return _draft switch
        {
            _ when _isReworded && !IsFreeText => Ask(new Block.Paragraph(FieldWords.Reworded)),
            { ChoosingCorrection: true } => Choose(phrase),
            { Awaiting: EnquiryField.Consent } => Agreed(phrase),
            { Awaiting: EnquiryField.PassOn } => PassedOn(phrase),
            { Awaiting: { } field } => Fill(field, text),
            _ => Confirm(phrase),
        };
    }

    private Turn Fill(EnquiryField field, string text)
    {
        var (read, problem) = FieldReading.Read(field, FieldReading.Clean(text));
        var turn = read is null
            ? Ask(new Block.Paragraph(problem!))
            : With(DraftFields.Set(_draft, field, read) with { Correcting = null }).Ask();
        return turn with { IsCertain = false };
    }

    private Turn Agreed(string phrase) =>
        FormQuestion.IsYes(phrase, FormQuestion.Agree)
            ? With(_draft with { ConsentVersion = _scene.Journey.Content.Consent.Version }).Ask()
        : FormQuestion.IsNo(phrase, FormQuestion.Disagree) ? Leave()
        : Ask(new Block.Paragraph(FieldWords.YesOrNo));

    private Turn PassedOn(string phrase)
    {
        bool? agreed =
            FormQuestion.IsYes(phrase, FormQuestion.PassOn) ? true
            : FormQuestion.IsNo(phrase, FormQuestion.DoNotPassOn) ? false
            : null;
        return agreed is null
            ? Ask(new Block.Paragraph(FieldWords.YesOrNoPassOn))
            : With(DraftFields.Set(_draft, _draft.AskedToPassOn!.Scheme, agreed)).Ask();
    }

    private Turn Confirm(string phrase) =>
        FormQuestion.IsYes(phrase, FormQuestion.Send) || phrase is "send" or "confirm" ? Sent()
        : FormQuestion.IsNo(phrase, FormQuestion.Correct) || phrase is "change" or "edit"
            ? With(_draft with { ChoosingCorrection = true }).Ask()
        : FormQuestion.Is(phrase, FormQuestion.DoNotSend) ? Leave()
        : Ask(new Block.Paragraph(FieldWords.SendOrChange));

    private Turn Choose(string phrase)
    {
        foreach (var field in FormQuestion.Correctable(_draft))
        {
            if (FormQuestion.Is(phrase, FieldWords.Label(field)))
            {
                var chosen = _draft with { ChoosingCorrection = false };
                return With(
                        field is EnquiryField.PassOn
                            ? DraftFields.WithoutPassOn(chosen)
                            : chosen with
                            {
                                Correcting = field,
                            }
                    )
                    .Ask();
            }
        }
        return Ask(new Block.Paragraph(FieldWords.PickOne));
    }

    private Turn Back() =>
        _draft is { ChoosingCorrection: true } or { Correcting: not null }
            ? With(_draft with { ChoosingCorrection = false, Correcting = null }).Ask()
        : DraftFields.WithoutLast(_draft) is { } before ? With(before).Ask()
        : Leave();

    /// <summary>Whether the answer is in the person's own words, which may happen to be words of ours.</summary>
    private bool IsFreeText =>
        _draft
            is {
                ChoosingCorrection: false,
                Awaiting: not (
                    null
                    or EnquiryField.Kind
                    or EnquiryField.Way
                    or EnquiryField.Consent
                    or EnquiryField.PassOn
                ),
            };

    private bool IsChoice => _draft is { ChoosingCorrection: false, Awaiting: EnquiryField.Kind or EnquiryField.Way };

    private bool IsReference(string phrase) =>
        EnquiryReference.Find(phrase, _scene.Conversation) is not null
        && _draft.Awaiting is not (EnquiryField.Need or EnquiryField.BestTime);

    private Turn Restart()
    {
        var restarted = Navigation.Take(WithoutDraft, IntentWords.StartAgain);
        return Leaving(restarted with { Reply = restarted.Reply with { Blocks = [Left, .. restarted.Reply.Blocks] } });
    }

    private Turn Leave() => Leaving(WithoutDraft.AskAgain(Left));

    private Turn Leaving(Turn turn) => FormLeaving.Leave(_scene.Conversation, _draft, turn);

    private Block.Paragraph Left => new(_draft.Corrects is null ? Says.Cancelled : Says.LeftAsItWas);

    /// <summary>Promises the enquiry of a draft that lacks nothing.</summary>
    public Turn Sent() => FormSending.Send(_scene, _draft);

    private EnquiryForm With(EnquiryDraft changed) => new(_scene, changed);
}
