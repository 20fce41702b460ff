using System.Collections.Immutable;

namespace Signpost;

/// <summary>The words of the enquiry form.</summary>
internal static class FieldWords
{
    public const string Opening =
        "A person can follow up. I will ask for your name, your organisation, what you need and how to contact you. "
        + "Nothing is sent until you say so. You can type “cancel” at any time.";

    public const string CheckIt = "Please check what will be sent:";
    public const string MayContact = "May contact you";
    public const string Yes = "Yes";
    public const string No = "No";
    public const string ShallISend = "Shall I send it?";
    public const string WhichToChange = "Which would you like to change?";
    public const string YesOrNo = "Please answer yes or no. Without a yes nobody can contact you, so nothing is sent.";
    public const string YesOrNoPassOn = "Please answer yes or no. A no is fine: we follow up either way.";
    public const string SendOrChange = "Please pick one: send it, change something, or do not send it.";
    public const string PickOne = "Please pick one of the list.";
    public const string OnlyForACall = "Only if you would like a call.";
    public const string MayPassOn = "May pass your details on";

    public const string Reworded =
        "What the form asks you to agree to has changed since I showed it, so nothing has been sent. Please look again.";

    /// <summary>The fields of the whole form, in order.</summary>
    public static ImmutableArray<EnquiryField> Fields { get; } =
    [
        EnquiryField.Name,
        EnquiryField.Organisation,
        EnquiryField.Kind,
        EnquiryField.Email,
        EnquiryField.Need,
        EnquiryField.Way,
        EnquiryField.Phone,
        EnquiryField.BestTime,
    ];

    public static string Promise(string reference) =>
        $"Thank you. Your enquiry has been saved for a person to follow up. Your reference is {reference}. "
        + "Please keep it: it is how we find this enquiry. To change or withdraw the enquiry, type the reference here.";

    public static string Label(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => "Name",
            EnquiryField.Organisation => "Organisation",
            EnquiryField.Kind => "Kind of organisation",
            EnquiryField.Email => "E-mail",
            EnquiryField.Need => "What you need",
            EnquiryField.Way => "How to contact you",
            EnquiryField.Phone => "Telephone",
            EnquiryField.BestTime => "Best time to call",
            EnquiryField.Consent => MayContact,
            _ => "Passing your details on",
        };

    public static string PassOnLabel(string organisation) => $"{MayPassOn} to {organisation}";

    public static string Question(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => "What is your name?",
            EnquiryField.Organisation => "What is the name of your organisation?",
            EnquiryField.Kind => "What kind of organisation is it?",
            EnquiryField.Email => "What is your e-mail address?",
            EnquiryField.Need => "What do you need, in your own words?",
            EnquiryField.Way => "How would you like us to contact you?",
            EnquiryField.Phone => "What is your telephone number?",
            _ => "When is a good time to call you?",
        };

    /// <summary>A line of help, to somebody who is asked one field at a time.</summary>
    public static string? Hint(EnquiryField field) =>
        field is EnquiryField.BestTime ? "If any time is fine, type “skip”." : HintInForm(field);

    /// <summary>A line of help, to somebody who sees the whole form.</summary>
    public static string? HintInForm(EnquiryField field) =>
        field switch
        {
            EnquiryField.Organisation => "If you have none yet, type “none yet”.",
            EnquiryField.Need => "Please leave out anything about patients or about anybody's health.",
            EnquiryField.BestTime => "You can leave this empty.",
            _ => null,
        };

    /// <summary>What is said where nothing was given, to somebody who types and to somebody who sees the whole form.</summary>
    public static string Missing(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => "Please give your name, so that we know who to ask for.",
            EnquiryField.Organisation =>
                "Please give the name of your organisation. If you have none yet, say “none yet”.",
            EnquiryField.Kind => "Please choose what kind of organisation it is.",
            EnquiryField.Email => "Please give an e-mail address, so that somebody can answer you.",
            EnquiryField.Need => "Please say what you need, so that the right person looks at it.",
            EnquiryField.Way => "Please choose how you would like us to contact you.",
            EnquiryField.Phone => "Please give a telephone number, so that somebody can call you.",
            EnquiryField.BestTime => "Please say when to call you. If any time is fine, say “skip”.",
            _ => "Nobody can contact you without your agreement, so nothing has been sent. Please agree first.",
        };

    public static string Why(EnquiryField? field) =>
        field switch
        {
            EnquiryField.Name => "So that we know who to ask for.",
            EnquiryField.Organisation => "Some support depends on what sort of organisation you are.",
            EnquiryField.Kind => "The rules on contacting people differ for companies and for sole traders.",
            EnquiryField.Email => "So that somebody can answer you.",
            EnquiryField.Need => "So that the right person looks at it.",
            EnquiryField.Way => "So that somebody gets in touch in the way that suits you.",
            EnquiryField.Phone => "So that somebody can call you.",
            EnquiryField.BestTime => "So that we call when it suits you.",
            EnquiryField.Consent => "Nobody may contact you about this without your yes.",
            EnquiryField.PassOn => "Your details go to no other organisation without your yes.",
            _ => "So that you see everything before it is sent.",
        };

    public static int Longest(EnquiryField field) =>
        field switch
        {
            EnquiryField.Name => 100,
            EnquiryField.Organisation => 150,
            EnquiryField.Email => EmailAddress.Longest,
            EnquiryField.Phone => PhoneNumber.Longest,
            EnquiryField.Kind or EnquiryField.Way or EnquiryField.BestTime => 100,
            _ => 2_000,
        };
}
