using System.Collections.Immutable;

namespace Signpost;

/// <summary>One input taken and one reply given. A stand-in that is replaced by the real step of the journey.</summary>
/// <param name="Conversation">The conversation after the turn.</param>
/// <param name="Reply">What is said.</param>
/// <param name="Enquiry">An enquiry that the turn confirmed and that must be recorded first, or null.</param>
public sealed record Turn(Conversation Conversation, Reply Reply, Enquiry? Enquiry)
{
    /// <summary>Takes one input.</summary>
    /// <param name="journey">The journey of the conversation's version.</param>
    /// <param name="conversation">Where the person is.</param>
    /// <param name="input">What came in.</param>
    /// <param name="today">The date in the United Kingdom.</param>
    public static Turn Take(Journey journey, Conversation conversation, Input input, DateOnly today)
    {
        if (input is not Input.Said said)
        {
            return Ask(journey, conversation, new Block.Paragraph(journey.Content.Greeting));
        }
        var text = said.Text.Trim();
        if (conversation.Draft is { } draft)
        {
            return Fill(journey, conversation, draft, text);
        }
        if (text.Contains("speak to a person", StringComparison.OrdinalIgnoreCase))
        {
            var begun = conversation with { Draft = new EnquiryDraft { Opened = today } };
            return new Turn(begun, Form(begun.Draft), null);
        }
        if (
            journey.FindNode(conversation.Node) is Question question
            && question
                .Choices.Select((choice, index) => (choice, Number: $"{index + 1}"))
                .FirstOrDefault(c =>
                    string.Equals(c.choice.Label, text, StringComparison.OrdinalIgnoreCase)
                    || string.Equals(c.Number, text, StringComparison.Ordinal)
                )
                .choice
                is { } chosen
        )
        {
            var moved = conversation with
            {
                Trail = conversation.Trail.With(new Answer(question.Id, chosen.Id)),
                Node = chosen.Next,
            };
            return Ask(journey, moved, null);
        }
        return Ask(journey, conversation, new Block.Paragraph("I did not understand that."));
    }

    private static Turn Fill(Journey journey, Conversation conversation, EnquiryDraft draft, string text)
    {
        if (draft.Awaiting is { } field)
        {
            var filled = field switch
            {
                EnquiryField.Name => draft with { Name = text },
                EnquiryField.Organisation => draft with { Organisation = text },
                EnquiryField.Email => draft with { Email = text },
                EnquiryField.Need => draft with { Need = text },
                _ => draft with { ConsentVersion = journey.Content.Consent.Version },
            };
            return new Turn(conversation with { Draft = filled }, Form(filled), null);
        }
        var reference = EnquiryReference.For(conversation.Key, conversation.Enquiries);
        var enquiry = new Enquiry
        {
            Reference = reference,
            ConversationKey = conversation.Key,
            Opened = draft.Opened,
            Name = draft.Name!,
            Organisation = draft.Organisation!,
            Email = draft.Email!,
            Need = draft.Need!,
            Consent = journey.Content.Consent,
            JourneyVersion = journey.Version,
            Trail = conversation.Trail,
            Answers = [],
            Schemes = [],
        };
        var after = conversation with { Draft = null, Enquiries = conversation.Enquiries + 1 };
        return new Turn(after, new Reply([new Block.Paragraph($"Sent: {reference}")], []), enquiry);
    }

    private static Reply Form(EnquiryDraft draft) =>
        new([new Block.Ask(draft.Awaiting is { } field ? $"{field}?" : "Send it?", null)], []);

    private static Turn Ask(Journey journey, Conversation conversation, Block? first)
    {
        ImmutableArray<Block> before = first is null ? [] : [first];
        return journey.FindNode(conversation.Node) is Question question
            ? new Turn(
                conversation,
                new Reply(
                    [.. before, new Block.Ask(question.Text, question.Hint)],
                    [.. question.Choices.Select(choice => new Option(choice.Label))]
                ),
                null
            )
            : new Turn(conversation, new Reply([.. before, new Block.Paragraph("Done.")], []), null);
    }
}
