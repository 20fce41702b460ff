namespace Signpost.Bot.Connector;

/// <summary>What came of a reply.</summary>
public enum ReplyOutcome
{
    /// <summary>The connector took it (2xx).</summary>
    Delivered,

    /// <summary>The connector answered that it did not take it, for good or for longer than there was time.</summary>
    Refused,

    /// <summary>It was sent and no answer came. The person may have it, so it must not be sent again.</summary>
    Unknown,

    /// <summary>No connection could be made, so that nothing was sent.</summary>
    NotSent,

    /// <summary>There was no token to send it with, so that nothing was sent.</summary>
    NoToken,

    /// <summary>Its service URL is not one that replies are sent to, so that nothing was sent.</summary>
    NotAllowed,
}
