using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// An enquiry form that is filled in as a whole, beside any conversation: on a page that sends all of it at once.
/// It keeps to the rules of the form in a conversation and never loses what was typed.
/// </summary>
public sealed class FilledForm
{
    private readonly OpenedLink _place;
    private readonly EnquiryDraft? _draft;

    private FilledForm(OpenedLink place, FormEntries entries, Block.Form form, EnquiryDraft? draft)
    {
        (_place, _draft) = (place, draft);
        (Entries, Form) = (entries, form);
    }

    /// <summary>What was typed.</summary>
    public FormEntries Entries { get; }

    /// <summary>The form with what was typed, as it was typed, and with what is wrong with it.</summary>
    public Block.Form Form { get; }

    /// <summary>Whether all of it can be sent.</summary>
    public bool IsComplete => _draft is not null;

    /// <summary>
    /// What a form asks to be agreed to at a place, as a short text: another one where the wordings or the names of the
    /// organisations are others.
    /// </summary>
    public static string Wordings(OpenedLink place) => FormWordings.Hash(place.Scene);

    /// <summary>A form with nothing wrong yet, for somebody who is to fill it in or to correct it.</summary>
    /// <param name="place">Where in the journey it is filled in.</param>
    /// <param name="entries">What is in it; null for nothing.</param>
    public static FilledForm Blank(OpenedLink place, FormEntries? entries = null)
    {
        var given = entries ?? FormEntries.None;
        var opened = EnquiryForm.Open(place.Scene).Reply.Blocks.OfType<Block.Form>().Single();
        return new FilledForm(place, given, Filled(opened, given, _ => null, consentProblem: null), draft: null);
    }

    /// <summary>A form that was sent off.</summary>
    /// <param name="place">Where in the journey it was filled in.</param>
    /// <param name="entries">What is in it.</param>
    public static FilledForm Of(OpenedLink place, FormEntries entries)
    {
        var blank = Blank(place, entries);
        var form = new EnquiryForm(place.Scene, new EnquiryDraft { Opened = place.Today });
        var turn = form.Take(entries);
        if (turn.Reply.Blocks.OfType<Block.Form>().SingleOrDefault() is not { } refused)
        {
            return new FilledForm(place, entries, blank.Form, turn.Conversation.Draft);
        }
        var problems = refused.Fields.ToDictionary(field => field.Field, field => field.Problem);
        return new FilledForm(
            place,
            entries,
            Filled(blank.Form, entries, field => problems[field], refused.ConsentProblem),
            draft: null
        );
    }

    /// <summary>What will be sent, as the person reads it; nothing while the form is not complete.</summary>
    public ImmutableArray<FormLine> Lines => _draft is null ? [] : FormLine.Of(_draft);

    /// <summary>The enquiry.</summary>
    /// <param name="key">The key that it is kept under (<see cref="Enquiry.ConversationKey"/>).</param>
    /// <param name="seed">The seed (<see cref="Enquiry.ConversationSeed"/>).</param>
    /// <param name="number">Which reference it gets, from 0: another one when that is taken.</param>
    /// <param name="opened">The day on which the form was opened.</param>
    /// <exception cref="InvalidOperationException">The form is not complete.</exception>
    public Enquiry Enquiry(string key, string seed, int number, DateOnly opened)
    {
        if (_draft is null)
        {
            throw new InvalidOperationException("The form is not complete.");
        }
        var conversation = _place.Scene.Conversation with { Key = key, Seed = seed, Enquiries = number };
        var scene = new Scene(_place.Journey, conversation, _place.Today);
        return new EnquiryForm(scene, _draft with { Opened = opened }).Sent().Enquiry!;
    }

    private static Block.Form Filled(
        Block.Form form,
        FormEntries entries,
        Func<EnquiryField, string?> problem,
        string? consentProblem
    ) =>
        form with
        {
            Fields =
            [
                .. form.Fields.Select(field =>
                    field with
                    {
                        Value = Value(field, entries),
                        Problem = problem(field.Field),
                    }
                ),
            ],
            Agreed = entries.Agreed,
            ConsentProblem = consentProblem,
            PassOn =
            [
                .. form.PassOn.Select(field =>
                    field with
                    {
                        Agreed = entries.PassOn.Contains(field.Scheme, StringComparer.Ordinal),
                    }
                ),
            ],
        };

    private static string Value(FormField field, FormEntries entries)
    {
        var entry = entries.Of(field.Field);
        return field.Choices.IsEmpty ? entry : ChoiceWords.Find(field.Field, Phrase.Normalise(entry)) ?? string.Empty;
    }
}
