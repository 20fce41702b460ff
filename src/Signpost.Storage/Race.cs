using Azure;
using Signpost.Storage.Tables;

namespace Signpost.Storage;

/// <summary>A change that is refused because others came first: it is decided anew, from what is there now.</summary>
internal static class Race
{
    /// <summary>How often a change is tried.</summary>
    public const int MostTries = 10;

    /// <summary>Whether what the change started from is no longer so: made, changed or deleted in the meantime.</summary>
    public static bool Is(RequestFailedException refusal) =>
        refusal.Status is 404 or 409 or 412 && refusal.ErrorCode != TableErrorCode.TableNotFound;
}
