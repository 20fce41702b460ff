using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Signpost.Bot.Activities;
using Signpost.Bot.Authentication;

namespace Signpost.Bot.DirectLine;

/// <summary>Decides who may call Direct Line, and what they reach.</summary>
internal sealed class DirectLineGate(DirectLineOptions options, DirectLineTokens tokens)
{
    private const string Scheme = "Bearer ";

    private static readonly DirectLineAccess Everything = new(null, null, []);

    /// <summary>Admits the secret, or a token that is used from where it may be used.</summary>
    public ValueTask<Admission> AdmitAsync(HttpRequest request) => AdmitAsync(request, tokens.ReadAsync);

    /// <summary>As <see cref="AdmitAsync(HttpRequest)"/>, also with a token that has expired but can be renewed.</summary>
    public ValueTask<Admission> AdmitToRenewAsync(HttpRequest request) => AdmitAsync(request, tokens.ReadToRenewAsync);

    /// <summary>As <see cref="AdmitAsync(HttpRequest)"/>, and only to one conversation.</summary>
    public async ValueTask<Admission> AdmitAsync(HttpRequest request, string conversationId)
    {
        var admission = await AdmitAsync(request);
        return admission.Access switch
        {
            null => admission,
            { ConversationId: null } when !DirectLineIds.IsConversation(conversationId) => new Admission(
                null,
                DirectLineRefusals.NotFound
            ),
            { ConversationId: { } own } when !string.Equals(own, conversationId, StringComparison.Ordinal) =>
                new Admission(null, DirectLineRefusals.WrongCredential),
            _ => admission,
        };
    }

    /// <summary>
    /// Whether a token may be made for a caller: it has the secret; or it sends no credential and is a page of ours, a
    /// page of an allowed origin or, when there is no secret, a program on this machine.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="bySecret">Whether the caller has the secret, and may say who the user is.</param>
    /// <returns>Null when it may, else why it may not.</returns>
    public Refusal? RefuseGenerate(HttpRequest request, out bool bySecret)
    {
        bySecret = false;
        if (request.Headers.Authorization.Count > 0)
        {
            if (CredentialOf(request) is not { } credential)
            {
                return DirectLineRefusals.NoCredential;
            }
            bySecret = IsSecret(credential);
            return bySecret ? null : DirectLineRefusals.WrongCredential;
        }
        if (request.Headers.Origin is [{ Length: > 0 } origin, ..])
        {
            if (Origin.IsOwn(request, origin) || Origin.IsIn(options.AllowedOrigins, origin))
            {
                return null;
            }
            return options.Secret is null && LocalCaller.Is(request.HttpContext)
                ? null
                : DirectLineRefusals.WrongOrigin;
        }
        return options.Secret is null && LocalCaller.Is(request.HttpContext) ? null : DirectLineRefusals.NoCredential;
    }

    private async ValueTask<Admission> AdmitAsync(HttpRequest request, Func<string, Task<Admission>> read)
    {
        if (CredentialOf(request) is not { } credential)
        {
            return new Admission(null, DirectLineRefusals.NoCredential);
        }
        if (IsSecret(credential))
        {
            return new Admission(Everything, null);
        }
        var admission = await read(credential);
        return
            admission.Access is { TrustedOrigins.Count: > 0 } access
            && request.Headers.Origin is [{ Length: > 0 } origin, ..]
            && !Origin.IsIn(access.TrustedOrigins, origin)
            ? new Admission(null, DirectLineRefusals.WrongOrigin)
            : admission;
    }

    private static string? CredentialOf(HttpRequest request) =>
        request.Headers.Authorization is [{ } header]
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && header.AsSpan(Scheme.Length).Trim() is { IsEmpty: false } credential
        && !credential.Contains(' ')
            ? credential.ToString()
            : null;

    private bool IsSecret(string credential) =>
        options.Secret is { } secret
        && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(credential)),
            SHA256.HashData(Encoding.UTF8.GetBytes(secret))
        );
}
