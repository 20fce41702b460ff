namespace Signpost;

/// <summary>What is understood at any place in a conversation.</summary>
public enum Intent
{
    /// <summary>A greeting.</summary>
    Hello,

    /// <summary>Thanks, or a goodbye.</summary>
    Thanks,

    /// <summary>One step back.</summary>
    Back,

    /// <summary>Forget the answers and begin again.</summary>
    StartAgain,

    /// <summary>What can I type?</summary>
    Help,

    /// <summary>Why do you ask, or why do you show this?</summary>
    Why,

    /// <summary>What have I answered?</summary>
    Summary,

    /// <summary>Let a person follow up.</summary>
    SpeakToAPerson,

    /// <summary>Change or withdraw an enquiry that was sent.</summary>
    ChangeEnquiry,

    /// <summary>None of the suggestions.</summary>
    NoneOfThese,

    /// <summary>Take back what was understood last.</summary>
    NotMeant,

    /// <summary>Leave the form without sending it.</summary>
    Cancel,
}
