namespace Signpost;

/// <summary>How far the follow-up of an enquiry has come.</summary>
public enum EnquiryStatus
{
    /// <summary>Nobody has been in touch yet.</summary>
    New,

    /// <summary>Somebody has been in touch, and more is to be done.</summary>
    Contacted,

    /// <summary>It waits for somebody else: for the person, or for an organisation that was asked.</summary>
    Waiting,

    /// <summary>Nothing more is to be done; <see cref="FollowUp.ClosedAs"/> says why.</summary>
    Closed,
}
