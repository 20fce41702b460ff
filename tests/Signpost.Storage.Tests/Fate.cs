namespace Signpost.Storage.Tests;

/// <summary>What becomes of a call on its way to storage.</summary>
internal enum Fate
{
    /// <summary>It arrives and is answered.</summary>
    Works,

    /// <summary>It never arrives.</summary>
    IsLost,

    /// <summary>It is carried out, and nobody hears of it.</summary>
    LosesItsAnswer,

    /// <summary>
    /// It is a query, and is answered with no rows and with where to go on, as storage may.
    /// (https://learn.microsoft.com/rest/api/storageservices/query-timeout-and-pagination)
    /// </summary>
    IsPutOff,
}
