namespace Signpost;

/// <summary>What a notice tells of.</summary>
public enum NoticeKind
{
    /// <summary>An enquiry has come in.</summary>
    Received,

    /// <summary>The person has corrected an enquiry.</summary>
    Corrected,

    /// <summary>The person has taken an enquiry back.</summary>
    Withdrawn,

    /// <summary>What is due and overdue on a working day.</summary>
    Digest,
}
