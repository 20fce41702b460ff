using System.Collections.Immutable;

namespace Signpost;

/// <summary>The advisers who have been to the inbox lately: those to whom an enquiry can be given.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage does not answer.</remarks>
public interface IAdvisers
{
    /// <summary>
    /// Keeps that an adviser has been there. It is written when this process first meets them, and again on another day or
    /// under another name; otherwise it costs no call to storage.
    /// </summary>
    /// <param name="adviser">The adviser, as the sign-in names them.</param>
    /// <param name="today">The day, in the United Kingdom.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task SeenAsync(Adviser adviser, DateOnly today, CancellationToken cancellationToken);

    /// <summary>The advisers who have been there lately, each as last named, in the order of their names.</summary>
    /// <param name="today">The day, in the United Kingdom.</param>
    /// <param name="mostAge">
    /// How long ago this process may have read them; zero reads them now, which is one call to storage as a rule.
    /// </param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<ImmutableArray<Adviser>> ListAsync(DateOnly today, TimeSpan mostAge, CancellationToken cancellationToken);
}
