using Microsoft.AspNetCore.Http;
using Signpost.Bot.Activities;

namespace Signpost.Bot.DirectLine;

/// <summary><c>tokens/generate</c> and <c>tokens/refresh</c>. Neither touches storage.</summary>
internal sealed class TokensEndpoint(DirectLineGate gate, DirectLineTokens tokens, DirectLineIds ids)
{
    private const int MostTrustedOrigins = 10;

    /// <summary>Makes a token for a conversation that begins later.</summary>
    public async Task GenerateAsync(HttpContext context)
    {
        if (gate.RefuseGenerate(context.Request, out var bySecret) is { } refusal)
        {
            await refusal.WriteAsync(context);
            return;
        }
        var parsed = await RequestBody.ReadAsync(context.Request, DirectLineJson.Default.TokenRequest);
        if (parsed.Refusal is not null)
        {
            await parsed.Refusal.WriteAsync(context);
            return;
        }
        var admission = bySecret
            ? AsAsked(parsed.Value)
            : new Admission(new DirectLineAccess(null, ids.NewUser(), []), null);
        if (admission.Refusal is not null)
        {
            await admission.Refusal.WriteAsync(context);
            return;
        }
        await AnswerAsync(context, tokens, ids.NewConversation(), admission.Access!);
    }

    /// <summary>
    /// Makes a new token of one, also when that has expired within the last <see cref="DirectLineTokens.RenewableDays"/>.
    /// </summary>
    public async Task RefreshAsync(HttpContext context)
    {
        var admission = await gate.AdmitToRenewAsync(context.Request);
        if (admission.Access is not { ConversationId: { } conversation } access)
        {
            await (admission.Refusal ?? DirectLineRefusals.WrongCredential).WriteAsync(context);
            return;
        }
        if (await RequestBody.RefuseLongAsync(context.Request) is { } refusal)
        {
            await refusal.WriteAsync(context);
            return;
        }
        await AnswerAsync(context, tokens, conversation, access);
    }

    /// <summary>Answers with a new token.</summary>
    public static Task AnswerAsync(
        HttpContext context,
        DirectLineTokens tokens,
        string conversationId,
        DirectLineAccess access
    ) =>
        context.Response.WriteAsJsonAsync(
            new TokenAnswer(conversationId, tokens.Issue(conversationId, access), DirectLineTokens.Seconds),
            DirectLineJson.Default.TokenAnswer,
            contentType: null,
            context.RequestAborted
        );

    private static Admission AsAsked(TokenRequest? asked)
    {
        if (asked?.User?.Id is { Length: > 0 } user && !DirectLineIds.IsTokenUser(user))
        {
            return new Admission(null, DirectLineRefusals.WrongUser);
        }
        var origins = new List<string>();
        foreach (var text in asked?.TrustedOrigins ?? [])
        {
            if (Origin.TryRead(text) is not { } origin || origins.Count == MostTrustedOrigins)
            {
                return new Admission(null, DirectLineRefusals.WrongTrustedOrigins);
            }
            origins.Add(origin);
        }
        return new Admission(
            new DirectLineAccess(null, string.IsNullOrEmpty(asked?.User?.Id) ? null : asked.User.Id, origins),
            null
        );
    }
}
