namespace Signpost;

/// <summary>What an entry of an enquiry's history tells of.</summary>
public enum HistoryKind
{
    /// <summary>The person sent the enquiry: always the first entry.</summary>
    Received,

    /// <summary>The person changed it.</summary>
    Corrected,

    /// <summary>The person withdrew it.</summary>
    Withdrawn,

    /// <summary>An adviser changed where it stands, or noted something, or both.</summary>
    FollowedUp,
}
