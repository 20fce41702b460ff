namespace Signpost;

/// <summary>The bot's standing words: what it says that is no part of the knowledge.</summary>
internal static class Says
{
    public const string WhatNext = "What would you like to do next?";

    public const string NotSure = "I am not sure what you mean. Did you mean one of these?";

    public const string NotUnderstood =
        "Sorry, I did not understand that. Pick an option or type its number. You can also type the name of a "
        + "scheme, “help”, or “speak to a person”.";

    public const string NoneThen = "All right. Here is where we were.";

    public const string NothingFits =
        "I know of nothing that fits all of your answers today. A person can look at it with you, or you can go "
        + "back and change an answer.";

    public const string Help =
        "Pick an option, or type its number or its words. You can type the name of a scheme at any time to read "
        + "about it, and “why not” before its name to hear why it is not in a list. I also understand “back”, "
        + "“start again”, “summary”, “why” and “speak to a person”.";

    public const string FormHelp =
        "I am asking for what a person needs to get back to you. Type your answer, “back” for the question before, "
        + "or “cancel” to leave without sending anything.";

    public const string AtTheStart = "This is the first question.";

    public const string StartedAgain = "We are back at the start. Your earlier answers are gone.";

    public const string NoAnswersYet = "You have not answered anything yet.";

    public const string AnswersSoFar = "This is what you have told me:";

    public const string Welcome = "You are welcome.";

    public const string TooLong = "That is more than I can read at once. Please say it in fewer words.";

    public const string SentAgain =
        "You have just sent me that, so I have not taken it a second time. If you mean it for what I ask now, please "
        + "send it once more.";

    public const string NothingToCancel = "There is nothing to cancel.";

    public const string WhyResults = "I compared your answers with what each scheme is for:";

    public const string Cancelled = "All right, nothing has been sent, and I will not use what you typed in the form.";

    public const string FormFirst =
        "Please send this form or type “cancel” first. Then you can change or withdraw what you have sent.";

    public const string TooManyEnquiries =
        "You have sent many enquiries in this conversation, so I take no more here. You can change one that you have "
        + "sent: type its reference. Or begin a new conversation.";

    public const string NothingSent =
        "I have nothing to change: an enquiry can be changed or withdrawn only in the conversation that sent it, and "
        + "this one has sent none. If somebody has been in touch with you, please tell them.";

    public const string NotSentHere =
        "I cannot show anything for that reference: an enquiry can be changed or withdrawn only in the conversation "
        + "that sent it, and only if it is one of the last five. If somebody has been in touch with you, please tell them.";

    public const string WhichEnquiry = "Which enquiry would you like to see?";

    public const string WhatToDoWithIt = "What would you like to do with it?";

    public const string LeftAsItWas = "All right, your enquiry stays as it was sent.";

    public const string NothingCorrected = "Nothing is different, so your enquiry stays as it was sent.";

    public const string LaterKept = "Your later answers stay as they are.";

    public const string SomeKept = "I have kept those of your later answers that still fit.";

    public const string OldButton =
        "That button belongs to an earlier part of our conversation, so nothing has changed. Here is where we are.";

    public const string OldForm = "That form has been sent or closed, so nothing has changed.";

    public const string OldStep = "That button belongs to an earlier step of the form, so nothing has changed.";

    public const string LaterAgain = "Some later questions need an answer again.";

    public const string CheckLeft = "We have left the check and are back at the earlier questions.";

    public const string PeriodFirst =
        "I can say more, such as the last day to claim, once I know your accounting period.";

    public const string OutOfTime =
        "A claim for this period is out of time, so there is no amount that I could work out.";

    public const string FiguresHint =
        $"For a rough amount, type what you spent on R&D and in all, {FigureWords.Example}.";

    public const string YouBegan = "You began";

    public const string ChooseOne = "Choose one of the answers.";

    public const string NoSuchChoice = "That is not one of the answers here. Choose one of the answers.";

    public const string NothingToWorkOut = "There is no amount to work out from these answers.";

    public const string TakenBack = "All right, I have forgotten that. Here is where we were.";

    public const string EnglishOnly =
        "Sorry, I only understand English. Please write in English, or ask to speak to a person.";

    public static string NotAbout(string about) =>
        $"This sounds like a question about {about}. Sorry, I do not know about that. I point UK businesses to support "
        + "for new ideas.";

    public static string HaveTaken(string reasons) => $"I have taken it that {reasons}.";

    public static string NearTo(IReadOnlyList<string> words, int schemes) =>
        (
            words.Count == 0
                ? "This may help"
                : $"Going by {Sentence.Join([.. words.Select(word => $"“{word}”")])}, this may help"
        ) + (schemes == 1 ? ":" : ", best first:");

    public static string YouSent(string reference) => $"This is your enquiry {reference} as you sent it:";

    public static string WithdrawForSure(string reference) =>
        $"Shall I withdraw your enquiry {reference}? Then nobody follows it up. This cannot be undone.";

    public static string Withdrawn(string reference) =>
        $"Your enquiry {reference} has been withdrawn, so nobody will follow it up. If you change your mind, you can "
        + "send a new one.";

    public static string IsWithdrawn(string reference) =>
        $"Your enquiry {reference} has been withdrawn. If you still need help, you can send a new one.";

    public static string Corrected(string reference) =>
        $"Thank you. Your enquiry has been changed. Your reference is still {reference}.";

    public static string IsGone(string reference) =>
        $"Your enquiry {reference} is no longer there, so there is nothing to change or withdraw. If you still need "
        + "help, you can send a new one.";

    public static string Already(string question, string answer) =>
        $"Your answer to “{question}” is “{answer}” already.";

    public static string Changed(string question, string before, string after) =>
        $"I have changed your answer to “{question}” from “{before}” to “{after}”.";

    public static string CheckBegins(string scheme) =>
        $"Let us check whether {scheme} fits you. I look only at the answers that you give from here on. “Back” at the "
        + "first of these questions returns to where we were.";
}
