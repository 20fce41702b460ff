namespace Signpost;

/// <summary>An enquiry that was sent and is shown again, and the question what to do with it.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="IsWithdrawing">Whether the person has asked to withdraw it and is asked whether they mean it.</param>
public sealed record EnquiryReview(string Reference, bool IsWithdrawing);
