using System.Collections.Immutable;

namespace Signpost.Storage.Journeys;

/// <summary>What became of a rollback. Whatever is not <see cref="RolledBack"/> has changed nothing.</summary>
public abstract record RollbackResult
{
    private RollbackResult() { }

    /// <summary>New conversations use an earlier version.</summary>
    /// <param name="From">The version that was current until then.</param>
    /// <param name="Now">The publication that is current now.</param>
    public sealed record RolledBack(string From, Publication Now) : RollbackResult;

    /// <summary>
    /// What was asked for is not <see cref="JourneyStore.ShortestPrefix"/> to 16 hexadecimal digits, and so no version
    /// nor the beginning of one.
    /// </summary>
    public sealed record NotAVersion : RollbackResult;

    /// <summary>No version that begins so has ever been current.</summary>
    public sealed record Unknown : RollbackResult;

    /// <summary>Several versions begin so.</summary>
    /// <param name="Versions">Those versions, the one that was current last first.</param>
    public sealed record Ambiguous(ImmutableArray<string> Versions) : RollbackResult;

    /// <summary>The version is the current one already.</summary>
    /// <param name="Version">The version in full.</param>
    public sealed record AlreadyCurrent(string Version) : RollbackResult;

    /// <summary>There is no version before the current one.</summary>
    /// <param name="Current">The current version, or null when nothing has been published.</param>
    public sealed record NothingEarlier(string? Current) : RollbackResult;

    /// <summary>Rows of the version are missing from storage, or have been changed since they were written.</summary>
    /// <param name="Version">The version in full.</param>
    public sealed record NotWhole(string Version) : RollbackResult;

    /// <summary>The version is stored whole, in a form that this release of Signpost cannot read.</summary>
    /// <param name="Version">The version in full.</param>
    public sealed record NotReadable(string Version) : RollbackResult;

    /// <summary>
    /// Somebody else made another version current meanwhile. What they did stands, because whoever asked for the
    /// rollback had not seen it.
    /// </summary>
    public sealed record Overtaken : RollbackResult;
}
