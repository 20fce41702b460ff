namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>What becomes of a form that is filled in.</summary>
internal enum Intent
{
    /// <summary>It is sent.</summary>
    Sends,

    /// <summary>Nothing more is said.</summary>
    WalksAway,

    /// <summary>It is cancelled.</summary>
    Cancels,

    /// <summary>It is sent, and cancelled when no answer comes.</summary>
    Regrets,
}
