using System.Collections.Immutable;

namespace Signpost.Advisers.Api;

/// <summary>Why a call was refused. (RFC 9457)</summary>
/// <param name="Title">What it is, in short.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What there is to say, as full sentences.</param>
internal sealed record ApiProblem(string Title, int Status, string Detail)
{
    /// <summary>What is wrong with which member or parameter, or null.</summary>
    public ImmutableArray<ApiFault>? Errors { get; init; }

    /// <summary>The enquiry as it is now, where others have changed it or the call was another one before; else null.</summary>
    public ApiEnquiry? Current { get; init; }
}
