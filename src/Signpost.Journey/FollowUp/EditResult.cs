namespace Signpost;

/// <summary>What has become of an edit of an enquiry in storage.</summary>
public abstract record EditResult
{
    private EditResult() { }

    /// <summary>It stands, or stood already, or there was nothing to do.</summary>
    /// <param name="Enquiry">The enquiry as it is now.</param>
    public sealed record Saved(FollowedEnquiry Enquiry) : EditResult;

    /// <summary>
    /// Nothing was saved: others have changed the enquiry since the adviser saw it, or the same form was saved before, with
    /// other contents.
    /// </summary>
    /// <param name="Enquiry">The enquiry as it is now; <see cref="FollowedEnquiry.Since"/> tells what changed.</param>
    public sealed record Stale(FollowedEnquiry Enquiry) : EditResult;

    /// <summary>There is no such enquiry, or it has been erased.</summary>
    public sealed record Missing : EditResult;
}
