namespace Signpost;

/// <summary>Which enquiries an inbox lists by their status.</summary>
public enum InboxState
{
    /// <summary>All that are not closed, by the day on which they are due.</summary>
    Open,

    /// <summary>Only <see cref="EnquiryStatus.New"/>.</summary>
    New,

    /// <summary>Only <see cref="EnquiryStatus.Contacted"/>.</summary>
    Contacted,

    /// <summary>Only <see cref="EnquiryStatus.Waiting"/>.</summary>
    Waiting,

    /// <summary>Only <see cref="EnquiryStatus.Closed"/>, the one closed last first.</summary>
    Closed,
}
