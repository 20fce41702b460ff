namespace Signpost;

/// <summary>Where published journeys come from.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage does not answer.</remarks>
public interface IJourneySource
{
    /// <summary>The journey that new conversations use, or null when none has been published.</summary>
    ValueTask<Journey?> CurrentAsync(CancellationToken cancellationToken);

    /// <summary>The journey of a version, or null when it is not there.</summary>
    ValueTask<Journey?> FindAsync(string version, CancellationToken cancellationToken);
}
