using System.Collections.Immutable;

namespace Signpost;

/// <summary>What an enquiry form asks next, and what can be picked.</summary>
internal static class FormQuestion
{
    public const string Agree = "Yes, you may contact me";
    public const string Disagree = "No, do not contact me";
    public const string PassOn = "Yes, you may pass them on";
    public const string DoNotPassOn = "No, do not pass them on";
    public const string Send = "Send it";
    public const string Correct = "Change something";
    public const string DoNotSend = "Do not send it";

    /// <summary>The question, and what it is about.</summary>
    public static ImmutableArray<Block> Of(JourneyContent content, EnquiryDraft draft) =>
        draft switch
        {
            { ChoosingCorrection: true } => [new Block.Ask(FieldWords.WhichToChange, Hint: null)],
            { Awaiting: EnquiryField.Consent } => [new Block.Ask(content.Consent.Text, Hint: null)],
            { Awaiting: EnquiryField.PassOn, AskedToPassOn: { } asked } =>
            [
                new Block.Ask(FormWordings.Text(content.PassOn!, asked.Organisation), Hint: null),
            ],
            { Awaiting: { } field } => [new Block.Ask(FieldWords.Question(field), FieldWords.Hint(field))],
            _ =>
            [
                new Block.Paragraph(FieldWords.CheckIt),
                new Block.Summary([.. FormLine.Of(draft).Select(line => new SummaryLine(line.Label, line.Value))]),
                new Block.Ask(FieldWords.ShallISend, Hint: null),
            ],
        };

    /// <summary>What can be picked for an answer; nothing where it is in the person's own words.</summary>
    public static ImmutableArray<Option> Options(EnquiryDraft draft) =>
        draft switch
        {
            { ChoosingCorrection: true } =>
            [
                .. Correctable(draft).Select(field => new Option(FieldWords.Label(field))),
            ],
            { Awaiting: EnquiryField.Consent } => [new Option(Agree), new Option(Disagree)],
            { Awaiting: EnquiryField.PassOn } => [new Option(PassOn), new Option(DoNotPassOn)],
            { Awaiting: { } field } => [.. ChoiceWords.Of(field).Select(choice => new Option(choice.Label))],
            _ => [new Option(Send), new Option(Correct), new Option(DoNotSend)],
        };

    /// <summary>The fields that can be changed before sending.</summary>
    public static IEnumerable<EnquiryField> Correctable(EnquiryDraft draft)
    {
        var fields = FieldWords.Fields.Where(field =>
            draft.Way is ContactWay.Phone || field is not (EnquiryField.Phone or EnquiryField.BestTime)
        );
        return draft.PassOn.IsEmpty ? fields : fields.Append(EnquiryField.PassOn);
    }

    /// <summary>Whether a normalised phrase says what a label says.</summary>
    public static bool Is(string phrase, string label) =>
        string.Equals(phrase, Phrase.Normalise(label), StringComparison.Ordinal);

    /// <summary>Whether a normalised phrase is a yes.</summary>
    public static bool IsYes(string phrase, string label) =>
        Is(phrase, label) || phrase is "yes" or "y" or "yes please" or "i agree" or "agree" or "ok" or "okay";

    /// <summary>Whether a normalised phrase is a no.</summary>
    public static bool IsNo(string phrase, string label) =>
        Is(phrase, label) || phrase is "no" or "n" or "no thanks" or "no thank you";
}
