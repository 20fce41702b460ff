using Signpost.Storage.Journeys;

namespace Signpost.Storage.Tests.Journeys;

internal static class Publishing
{
    /// <summary>Who publishes where it does not matter who does.</summary>
    public const string Somebody = "somebody";

    /// <summary>Publishes as somebody, and tells nobody how far it has come.</summary>
    public static Task<bool> PublishAsync(
        this JourneyStore store,
        Journey journey,
        CancellationToken cancellationToken
    ) => store.PublishAsync(journey, Somebody, progress: null, cancellationToken);
}
