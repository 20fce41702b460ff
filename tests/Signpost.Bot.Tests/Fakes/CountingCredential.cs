using Azure.Core;

namespace Signpost.Bot.Tests.Fakes;

/// <summary>Gives out token 1, token 2 and so on; or waits, or fails, as told.</summary>
internal sealed class CountingCredential(TimeProvider clock) : TokenCredential
{
    private int _asked;

    public int Asked => Volatile.Read(ref _asked);

    public List<string> Scopes { get; } = [];

    public TimeSpan Lives { get; set; } = TimeSpan.FromHours(1);

    public Exception? Failure { get; set; }

    public Task? Until { get; set; }

    /// <summary>Whether it gives the same token again and again.</summary>
    public bool Stubborn { get; set; }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override async ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext,
        CancellationToken cancellationToken
    )
    {
        var asked = Interlocked.Increment(ref _asked);
        Scopes.AddRange(requestContext.Scopes);
        if (Until is not null)
        {
            await Until.WaitAsync(cancellationToken);
        }
        return Failure is null
            ? new AccessToken($"token-{(Stubborn ? 1 : asked)}", clock.GetUtcNow() + Lives)
            : throw Failure;
    }
}
