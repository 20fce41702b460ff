using System.Collections.Immutable;

namespace Signpost;

/// <summary>Turns while an enquiry is being filled in.</summary>
internal sealed class EnquiryForm(Scene scene, EnquiryDraft draft)
{
    private const string Agree = "Yes, you may contact me";
    private const string Disagree = "No, do not contact me";
    private const string Send = "Send it";
    private const string Correct = "Change something";
    private const string DoNotSend = "Do not send it";

    private static readonly IReadOnlyDictionary<EnquiryField, string> NoProblems =
        new Dictionary<EnquiryField, string>();

    /// <summary>Opens a new form.</summary>
    public static Turn Open(Scene scene) =>
        new EnquiryForm(scene, new EnquiryDraft { Opened = scene.Today }).Ask(new Block.Paragraph(FieldWords.Opening));

    /// <summary>Takes what was typed into the form.</summary>
    public Turn Take(string text)
    {
        var phrase = Phrase.Normalise(text);
        var picked = Reading.PickedOption(text, Options);
        if (picked is not null)
        {
            phrase = Phrase.Normalise(picked.Says);
        }
        return IntentWords.Find(phrase) switch
        {
            { } intent when IsFreeText && !FieldWords.IsUnderstoodIn(draft.Awaiting, intent, phrase) => Fill(
                draft.Awaiting!.Value,
                text
            ),
            Intent.Cancel => Leave(),
            Intent.Help => Ask(new Block.Paragraph(Says.FormHelp)),
            Intent.Back => Back(),
            Intent.Why => Ask(new Block.Paragraph(FieldWords.Why(draft.Awaiting))),
            Intent.StartAgain => Restart(),
            Intent.SpeakToAPerson or Intent.Summary or Intent.Hello or Intent.Thanks => Ask(),
            _ when draft.ChoosingCorrection => Choose(phrase),
            _ when draft.Awaiting is EnquiryField.Consent => Agreed(phrase),
            _ when draft.Awaiting is { } field => Fill(field, text),
            _ => Confirm(phrase),
        };
    }

    /// <summary>Takes a whole form: what can be kept is kept, and what cannot is asked for again with the reason.</summary>
    public Turn Take(FormEntries entries)
    {
        var filled = draft with { ChoosingCorrection = false, Correcting = null };
        var problems = new Dictionary<EnquiryField, string>();
        foreach (var field in FieldWords.Correctable)
        {
            var (read, problem) = FieldWords.Read(field, FieldWords.Clean(entries.Of(field)));
            filled = Set(filled, field, read);
            if (problem is not null)
            {
                problems.Add(field, problem);
            }
        }
        if (!entries.Agreed)
        {
            problems.Add(EnquiryField.Consent, FieldWords.Missing(EnquiryField.Consent));
        }
        filled = filled with { ConsentVersion = entries.Agreed ? scene.Journey.Content.Consent.Version : null };
        return With(filled)
            .Ask(problems, entries, [.. problems.Values.Select(problem => new Block.Paragraph(problem))]);
    }

    /// <summary>Takes a turn beside the form, as if it were closed, and then asks for what is missing.</summary>
    public Turn Beside(Func<Scene, Turn> take)
    {
        var beside = take(WithoutDraft);
        if (beside.Conversation.Draft is not null)
        {
            return Ask();
        }
        var after = new Scene(scene.Journey, beside.Conversation with { Offered = [] }, scene.Today);
        var said = beside.Reply.Blocks.Where(block => block is not (Block.Ask or Block.Result or Block.Relief));
        return new EnquiryForm(after, draft).Ask([.. said]);
    }

    /// <summary>Says <paramref name="blocks"/> and asks for what is missing.</summary>
    public Turn Ask(params ReadOnlySpan<Block> blocks) => Ask(NoProblems, FormEntries.None, blocks);

    private Turn Ask(
        IReadOnlyDictionary<EnquiryField, string> problems,
        FormEntries entries,
        ReadOnlySpan<Block> blocks
    )
    {
        var ask = draft switch
        {
            { ChoosingCorrection: true } => [new Block.Ask(FieldWords.WhichToChange, Hint: null)],
            { Awaiting: EnquiryField.Consent } => [new Block.Ask(scene.Journey.Content.Consent.Text, Hint: null)],
            { Awaiting: { } item } => [new Block.Ask(FieldWords.Question(item), FieldWords.Hint(item))],
            _ => (ImmutableArray<Block>)
                [
                    new Block.Paragraph(FieldWords.CheckIt),
                    new Block.Summary(Lines),
                    new Block.Ask(FieldWords.ShallISend, Hint: null),
                ],
        };
        return new Turn(
            scene.Conversation with
            {
                Draft = draft,
                Offered = [],
            },
            new Reply([.. blocks, .. Fields(problems, entries), .. ask], Options),
            Enquiry: null
        );
    }

    /// <summary>The whole form, while there is anything to fill in; what could not be taken is there to be put right.</summary>
    private IEnumerable<Block> Fields(IReadOnlyDictionary<EnquiryField, string> problems, FormEntries entries) =>
        draft is { ChoosingCorrection: false, Awaiting: null }
            ? []
            :
            [
                new Block.Form(
                    [
                        .. FieldWords.Correctable.Select(field => new FormField(
                            field,
                            FieldWords.Question(field),
                            FieldWords.Hint(field),
                            FieldWords.Longest(field),
                            Value(field) ?? Refused(entries.Of(field)),
                            problems.GetValueOrDefault(field)
                        )),
                    ],
                    scene.Journey.Content.Consent.Text,
                    draft.ConsentVersion is not null,
                    problems.GetValueOrDefault(EnquiryField.Consent)
                ),
            ];

    private ImmutableArray<Option> Options =>
        draft switch
        {
            { ChoosingCorrection: true } =>
            [
                .. FieldWords.Correctable.Select(item => new Option(FieldWords.Label(item))),
            ],
            { Awaiting: EnquiryField.Consent } => [new Option(Agree), new Option(Disagree)],
            { Awaiting: not null } => [],
            _ => [new Option(Send), new Option(Correct), new Option(DoNotSend)],
        };

    private Scene WithoutDraft =>
        new(scene.Journey, scene.Conversation with { Draft = null, Offered = [] }, scene.Today);

    private ImmutableArray<SummaryLine> Lines =>
        [
            .. FieldWords.Correctable.Select(item => new SummaryLine(
                FieldWords.Label(item),
                Value(item) ?? string.Empty
            )),
            new SummaryLine(FieldWords.MayContact, FieldWords.Yes),
        ];

    private Turn Fill(EnquiryField field, string text)
    {
        var value = FieldWords.Clean(text);
        var (read, problem) = FieldWords.Read(field, value);
        var turn = read is null
            ? Ask(new Block.Paragraph(problem!))
            : With(Set(draft, field, read) with { Correcting = null }).Ask();
        return turn with { IsCertain = false };
    }

    private Turn Agreed(string phrase) =>
        Is(phrase, Agree) || phrase is "yes" or "y" or "i agree" or "agree" or "ok" or "okay"
            ? With(draft with { ConsentVersion = scene.Journey.Content.Consent.Version }).Ask()
        : Is(phrase, Disagree) || phrase is "no" or "n" ? Leave()
        : Ask(new Block.Paragraph(FieldWords.YesOrNo));

    private Turn Confirm(string phrase) =>
        Is(phrase, Send) || phrase is "yes" or "y" or "send" or "ok" or "okay" or "confirm" ? Sent()
        : Is(phrase, Correct) || phrase is "change" or "no" or "n" or "edit"
            ? With(draft with { ChoosingCorrection = true }).Ask()
        : Is(phrase, DoNotSend) ? Leave()
        : Ask(new Block.Paragraph(FieldWords.SendOrChange));

    private Turn Choose(string phrase)
    {
        foreach (var field in FieldWords.Correctable)
        {
            if (Is(phrase, FieldWords.Label(field)))
            {
                return With(draft with { ChoosingCorrection = false, Correcting = field }).Ask();
            }
        }
        return Ask(new Block.Paragraph(FieldWords.PickOne));
    }

    private Turn Back() =>
        draft switch
        {
            { ChoosingCorrection: true } or { Correcting: not null } => With(
                    draft with
                    {
                        ChoosingCorrection = false,
                        Correcting = null,
                    }
                )
                .Ask(),
            { ConsentVersion: not null } => With(draft with { ConsentVersion = null }).Ask(),
            { Need: not null } => With(draft with { Need = null }).Ask(),
            { Email: not null } => With(draft with { Email = null }).Ask(),
            { Organisation: not null } => With(draft with { Organisation = null }).Ask(),
            { Name: not null } => With(draft with { Name = null }).Ask(),
            _ => Leave(),
        };

    /// <summary>Whether the answer is in the person's own words, which may happen to be words of ours.</summary>
    private bool IsFreeText => draft is { ChoosingCorrection: false, Awaiting: not null and not EnquiryField.Consent };

    private Turn Restart()
    {
        var restarted = Navigation.Take(WithoutDraft, IntentWords.StartAgain);
        var cancelled = new Block.Paragraph(Says.Cancelled);
        return restarted with { Reply = restarted.Reply with { Blocks = [cancelled, .. restarted.Reply.Blocks] } };
    }

    private Turn Leave() => WithoutDraft.AskAgain(new Block.Paragraph(Says.Cancelled));

    /// <summary>Promises the enquiry of a draft that lacks nothing.</summary>
    public Turn Sent()
    {
        var conversation = scene.Conversation;
        var enquiry = new Enquiry
        {
            Reference = EnquiryReference.For(conversation.Key, conversation.Seed, conversation.Enquiries),
            ConversationKey = conversation.Key,
            ConversationSeed = conversation.Seed,
            Opened = draft.Opened,
            Name = draft.Name!,
            Organisation = draft.Organisation!,
            Email = draft.Email!,
            Need = draft.Need!,
            Consent = scene.Journey.Content.Consent with { Version = draft.ConsentVersion! },
            JourneyVersion = scene.Journey.Version,
            Trail = conversation.Trail,
            Answers = Navigation.AnswersOf(scene),
            Schemes = [.. scene.Matches.Select(match => match.Scheme.Scheme.Id)],
        };
        var after = new Scene(
            scene.Journey,
            conversation with
            {
                Draft = null,
                Offered = [],
                Enquiries = conversation.Enquiries + 1,
            },
            scene.Today
        );
        return after.AskAgain(new Block.Paragraph(FieldWords.Promise(enquiry.Reference))) with { Enquiry = enquiry };
    }

    private static string? Refused(string entry) =>
        string.IsNullOrWhiteSpace(entry) || entry.Length > Turn.LongestInput ? null : entry;

    private EnquiryForm With(EnquiryDraft changed) => new(scene, changed);

    private string? Value(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => draft.Name,
            EnquiryField.Organisation => draft.Organisation,
            EnquiryField.Email => draft.Email,
            _ => draft.Need,
        };

    private static EnquiryDraft Set(EnquiryDraft draft, EnquiryField field, string? value) =>
        field switch
        {
            EnquiryField.Name => draft with { Name = value },
            EnquiryField.Organisation => draft with { Organisation = value },
            EnquiryField.Email => draft with { Email = value },
            _ => draft with { Need = value },
        };

    private static bool Is(string phrase, string label) =>
        string.Equals(phrase, Phrase.Normalise(label), StringComparison.Ordinal);
}
