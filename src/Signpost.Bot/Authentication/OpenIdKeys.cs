using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Signpost.Bot.Authentication;

/// <summary>
/// The published keys of one issuer. They are read when first needed and then every 24 hours; a key that is not known has
/// them read again, five minutes after the last time at the earliest. While they cannot be read, the old ones stay.
/// </summary>
/// <param name="metadata">The address of the OpenID document.</param>
/// <param name="rules">How tokens are validated, but for the key.</param>
/// <param name="documents">Reads them.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Told when they cannot be read.</param>
internal sealed partial class OpenIdKeys(
    Uri metadata,
    TokenValidationParameters rules,
    OpenIdDocuments documents,
    TimeProvider clock,
    ILogger logger
)
{
    /// <summary>How long keys are good for before they are read again.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>The least time between two readings, so that nobody makes us ask at will.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromMinutes(5);

    /// <summary>The least time between two tries while there are no keys at all and nobody can be let in.</summary>
    public static readonly TimeSpan ApartWithoutKeys = TimeSpan.FromSeconds(10);

    // A channel waits 15 seconds for the answer to an activity, and the turn is still to come.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private Known? _known;
    private Task _reading = Task.CompletedTask;
    private DateTimeOffset _tried = DateTimeOffset.MinValue;

    /// <summary>Finds a key.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends the wait; a reading that is under way goes on for the others.</param>
    /// <returns>The key or null, and whether there are any keys to find it among.</returns>
    public async ValueTask<(SigningKey? Key, bool HaveKeys)> FindAsync(string id, CancellationToken cancellationToken)
    {
        var known = Volatile.Read(ref _known);
        if (known is null || known.ReadAt + Kept <= clock.GetUtcNow() || !known.Keys.ContainsKey(id))
        {
            await ReadIfDueAsync().WaitAsync(cancellationToken);
            known = Volatile.Read(ref _known);
        }
        return (known?.Keys.GetValueOrDefault(id), known is not null);
    }

    /// <summary>The reading that is under way or due; the last one, which is over, when it is too early for another.</summary>
    private Task ReadIfDueAsync()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_reading.IsCompleted && now - _tried >= (_known is null ? ApartWithoutKeys : Apart))
            {
                _tried = now;
                _reading = Task.Run(ReadAsync);
            }
            return _reading;
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience, clock);
            var keys = await documents.ReadAsync(metadata, rules, patience.Token);
            Volatile.Write(ref _known, new Known(keys, clock.GetUtcNow()));
        }
        catch (Exception failure)
            when (failure
                    is HttpRequestException
                        or OperationCanceledException
                        or JsonException
                        or InvalidOperationException
            )
        {
            NotRead(logger, metadata, failure.GetType().Name, Volatile.Read(ref _known) is null ? "none" : "the old");
        }
    }

    private sealed record Known(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset ReadAt);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The keys that {Address} leads to could not be read ({Reason}); until they can be, {Which} are used."
    )]
    private static partial void NotRead(ILogger logger, Uri address, string reason, string which);
}
