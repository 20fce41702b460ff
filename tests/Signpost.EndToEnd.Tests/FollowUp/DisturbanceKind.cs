namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>What goes wrong.</summary>
internal enum DisturbanceKind
{
    /// <summary>The process of the app is ended as a crash would end it (SIGKILL), and started again.</summary>
    Kill,

    /// <summary>Storage is stopped in good order, since Azurite writes its tables late, and started again.</summary>
    Outage,
}
