using System.Collections.Immutable;

namespace Signpost;

/// <summary>Turns in which an enquiry that was sent is shown again, to be corrected or withdrawn.</summary>
internal sealed class EnquiryReviewing(Scene scene, EnquiryReview review)
{
    private const string Change = "Change something";
    private const string Withdraw = "Withdraw it";
    private const string Leave = "Leave it as it is";
    private const string Confirm = "Yes, withdraw it";
    private const string Keep = "No, keep it";

    /// <summary>Shows what this conversation sent: the one enquiry, or which ones there are to pick from.</summary>
    public static Turn Open(Scene scene)
    {
        ImmutableArray<string> sent =
        [
            .. scene.Conversation.Sent.Where(each => each.Enquiry is not null).Select(each => each.Reference),
        ];
        return sent switch
        {
            [] when scene.Conversation.Sent is [.., var last] => Open(scene, last.Reference),
            [] => scene.AskAgain(new Block.Paragraph(Says.NothingSent)),
            [var only] => Open(scene, only),
            _ => Pick(scene, sent),
        };
    }

    /// <summary>Shows an enquiry by its reference; of one that is another's it is not said whether it exists.</summary>
    public static Turn Open(Scene scene, string reference)
    {
        var conversation = scene.Conversation;
        if (conversation.FindSent(reference) is null)
        {
            var wasSent = conversation.Sent.Any(sent =>
                string.Equals(sent.Reference, reference, StringComparison.Ordinal)
            );
            return scene.AskAgain(new Block.Paragraph(wasSent ? Says.IsWithdrawn(reference) : Says.NotSentHere));
        }
        var shown = conversation with { Reviews = conversation.Reviews + 1 };
        return new EnquiryReviewing(
            new Scene(scene.Journey, shown, scene.Today),
            new EnquiryReview(reference, IsWithdrawing: false)
        ).Ask();
    }

    /// <summary>
    /// Takes what came in. What is no answer to the question leaves the enquiry as it is, and is taken where the
    /// conversation stood; so is an old button.
    /// </summary>
    public Turn Take(Input input) =>
        input switch
        {
            Input.Said said => Take(said.Text),
            Input.Pressed press when string.Equals(press.At, scene.Conversation.Place, StringComparison.Ordinal) =>
                Take(press.Says),
            Input.Pressed press => Pressing.Take(Left, press),
            Input.Filled filled => Pressing.Take(Left, filled),
            _ => Ask(new Block.Paragraph(scene.Journey.Content.Greeting)),
        };

    /// <summary>Says <paramref name="blocks"/>, shows the enquiry and asks what to do with it.</summary>
    public Turn Ask(params ReadOnlySpan<Block> blocks)
    {
        if (scene.Conversation.FindSent(review.Reference) is not { } sent)
        {
            return Left.AskAgain(blocks);
        }
        return new Turn(
            scene.Conversation with
            {
                Review = review,
                Offered = [],
            },
            new Reply([.. blocks, .. review.IsWithdrawing ? Doubt : Shown(sent)], Options),
            Enquiry: null
        );
    }

    private ImmutableArray<Option> Options =>
        review.IsWithdrawing
            ? [new Option(Confirm), new Option(Keep)]
            : [new Option(Change), new Option(Withdraw), new Option(Leave)];

    private ImmutableArray<Block> Doubt => [new Block.Ask(Says.WithdrawForSure(review.Reference), Hint: null)];

    private ImmutableArray<Block> Shown(Enquiry sent) =>
        [
            new Block.Paragraph(Says.YouSent(sent.Reference)),
            new Block.Summary([.. FormLine.Of(Draft(sent)).Select(line => new SummaryLine(line.Label, line.Value))]),
            new Block.Ask(Says.WhatToDoWithIt, Hint: null),
        ];

    /// <summary>The conversation with the enquiry left as it is.</summary>
    private Scene Left => new(scene.Journey, scene.Conversation with { Review = null, Offered = [] }, scene.Today);

    private Turn Take(string text)
    {
        if (scene.Conversation.FindSent(review.Reference) is null)
        {
            return Left.AskAgain(new Block.Paragraph(Says.IsWithdrawn(review.Reference)));
        }
        var phrase = Phrase.Normalise(Reading.PickedOption(text, Options)?.Says ?? text);
        if (IntentWords.Find(phrase) is Intent.Back or Intent.Cancel || FormQuestion.Is(phrase, Leave))
        {
            return LeaveIt();
        }
        return review.IsWithdrawing
            ? FormQuestion.IsYes(phrase, Confirm)
                ? Withdrawn()
                : FormQuestion.IsNo(phrase, Keep)
                    ? LeaveIt()
                    : Elsewhere(text)
            : FormQuestion.Is(phrase, Change) || phrase is "change" or "edit" or "correct it"
                ? Correct()
                : FormQuestion.Is(phrase, Withdraw) || phrase is "withdraw"
                    ? new EnquiryReviewing(scene, review with { IsWithdrawing = true }).Ask()
                    : Elsewhere(text);
    }

    private Turn Elsewhere(string text)
    {
        var turn = Navigation.Take(Left, text);
        return turn.IsCertain ? turn : Ask(new Block.Paragraph(FieldWords.PickOne)) with { IsCertain = false };
    }

    private Turn LeaveIt()
    {
        var left = Left.AskAgain(new Block.Paragraph(Says.LeftAsItWas));
        return review.IsWithdrawing ? FormLeaving.Keep(scene.Conversation, review.Reference, left) : left;
    }

    private Turn Correct() =>
        scene.Conversation.FindSent(review.Reference) is { } sent
            ? new EnquiryForm(Left, Draft(sent) with { ChoosingCorrection = true }).Ask()
            : LeaveIt();

    private Turn Withdrawn()
    {
        var reference = review.Reference;
        var without = new Scene(scene.Journey, Left.Conversation.WithSent(reference, null), scene.Today);
        return without.AskAgain(new Block.Paragraph(Says.Withdrawn(reference))) with
        {
            Withdrawn = reference,
            IfGone = without.AskAgain(new Block.Paragraph(Says.IsGone(reference))).Reply,
        };
    }

    /// <summary>What was sent, as a form; an organisation that was not agreed to was refused.</summary>
    private EnquiryDraft Draft(Enquiry sent)
    {
        var draft = FormWordings.Renewed(scene, DraftFields.Of(sent));
        var agreed = sent.PassOn.Select(given => given.Scheme).ToHashSet(StringComparer.Ordinal);
        return draft with
        {
            PassOn =
            [
                .. draft.PassOn.Select(answer =>
                    agreed.Contains(answer.Scheme) ? answer : answer with { Agreed = false }
                ),
            ],
        };
    }

    private static Turn Pick(Scene scene, ImmutableArray<string> sent)
    {
        ImmutableArray<Option> options = [.. sent.Select(reference => new Option(reference))];
        return new Turn(
            scene.Conversation with
            {
                Offered = options,
            },
            new Reply([new Block.Ask(Says.WhichEnquiry, Hint: null)], options),
            Enquiry: null
        );
    }
}
