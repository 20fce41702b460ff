namespace Signpost.EndToEnd.Tests.Channel;

/// <summary>What the channel does to one activity on its way to the bot.</summary>
[Flags]
internal enum Unruliness
{
    /// <summary>It is delivered once.</summary>
    None = 0,

    /// <summary>It never arrives, and is sent again under another id.</summary>
    Lost = 1,

    /// <summary>It is delivered to both instances at once.</summary>
    Doubled = 2,

    /// <summary>It is sent again at once under another id.</summary>
    SentAgain = 4,

    /// <summary>It is delivered a second time after what the person does next.</summary>
    Late = 8,

    /// <summary>It is sent again under another id after what the person does next.</summary>
    SentAgainLate = 16,
}
