namespace Signpost.Storage.Journeys;

/// <summary>How a version came to be the current one.</summary>
public enum PublicationKind
{
    /// <summary>It was published from knowledge files.</summary>
    Publish,

    /// <summary>Somebody went back to it: it had been published before.</summary>
    Rollback,
}
