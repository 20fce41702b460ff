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
}
