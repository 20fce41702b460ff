using System.Collections.Immutable;

namespace Signpost;

/// <summary>Makes the enquiry of a form that was confirmed.</summary>
internal static class FormSending
{
    /// <summary>A turn that promises the enquiry, or the correction of one.</summary>
    /// <param name="scene">Where the form stands.</param>
    /// <param name="draft">A draft that lacks nothing.</param>
    public static Turn Send(Scene scene, EnquiryDraft draft) =>
        draft.Corrects is not { } reference ? New(scene, draft)
        : scene.Conversation.FindSent(reference) is { } sent ? Correct(scene, draft, sent)
        : Closed(scene, scene.Conversation).AskAgain(new Block.Paragraph(Says.IsGone(reference)));

    private static Turn New(Scene scene, EnquiryDraft draft)
    {
        var conversation = scene.Conversation;
        var enquiry = Filled(
            scene.Journey.Content,
            draft,
            new Enquiry
            {
                Reference = EnquiryReference.For(conversation.Key, conversation.Seed, conversation.Enquiries),
                ConversationKey = conversation.Key,
                ConversationSeed = conversation.Seed,
                Opened = draft.Opened,
                Name = draft.Name!,
                Organisation = draft.Organisation!,
                Email = draft.Email!,
                Need = draft.Need!,
                Consent = scene.Journey.Content.Consent,
                JourneyVersion = scene.Journey.Version,
                Trail = conversation.Trail,
                Answers = Navigation.AnswersOf(scene),
                Schemes = [.. scene.Matches.Select(match => match.Scheme.Scheme.Id)],
            }
        );
        var after = Closed(
            scene,
            conversation.WithSent(enquiry.Reference, enquiry) with
            {
                Enquiries = conversation.Enquiries + 1,
            }
        );
        return after.AskAgain(More, [new Block.Paragraph(FieldWords.Promise(enquiry.Reference))]) with
        {
            Enquiry = enquiry,
        };
    }

    private static Turn Correct(Scene scene, EnquiryDraft draft, Enquiry sent)
    {
        var corrected = Filled(scene.Journey.Content, draft, sent);
        if (IsSame(corrected, sent))
        {
            return Closed(scene, scene.Conversation).AskAgain(new Block.Paragraph(Says.NothingCorrected));
        }
        var after = Closed(scene, scene.Conversation.WithSent(sent.Reference, corrected));
        var gone = Closed(scene, scene.Conversation.WithSent(sent.Reference, null));
        return after.AskAgain(More, [new Block.Paragraph(Says.Corrected(sent.Reference))]) with
        {
            Enquiry = corrected,
            IfGone = gone.AskAgain(new Block.Paragraph(Says.IsGone(sent.Reference))).Reply,
        };
    }

    private static ImmutableArray<Option> More => [new Option(IntentWords.ChangeEnquiry)];

    private static Scene Closed(Scene scene, Conversation conversation) =>
        new(scene.Journey, conversation with { Draft = null, Review = null, Offered = [] }, scene.Today);

    private static Enquiry Filled(JourneyContent content, EnquiryDraft draft, Enquiry enquiry) =>
        enquiry with
        {
            Name = draft.Name!,
            Organisation = draft.Organisation!,
            OrganisationKind = draft.Kind,
            Email = draft.Email!,
            Need = draft.Need!,
            Way = draft.Way ?? ContactWay.Email,
            Phone = draft.Phone,
            BestTime = string.IsNullOrEmpty(draft.BestTime) ? null : draft.BestTime,
            Consent = content.Consent,
            PassOn =
            [
                .. draft
                    .PassOn.Where(answer => answer.Agreed is true)
                    .Select(answer => new PassOnConsent(
                        answer.Scheme,
                        answer.Organisation,
                        answer.Version,
                        FormWordings.Text(content.PassOn!, answer.Organisation)
                    )),
            ],
        };

    private static bool IsSame(Enquiry one, Enquiry other) =>
        one.PassOn.SequenceEqual(other.PassOn) && one with { PassOn = [] } == other with { PassOn = [] };
}
