using Microsoft.Playwright;

namespace Signpost.EndToEnd.Tests.Browser;

/// <summary>What can go wrong between a page and the server.</summary>
internal static class Line
{
    public const string Everything = "**/v3/directline/**";
    public const string Sending = "**/activities";
    public const string Receiving = "**/activities?*";
    public const string Refreshing = "**/tokens/refresh";
    public const string FirstScreen = "**/widget/start.json";

    /// <summary>The next so many calls do not reach the server.</summary>
    public static Task CutAsync(IPage page, string calls, int? times = null) =>
        page.RouteAsync(calls, route => route.AbortAsync(), new PageRouteOptions { Times = times });

    /// <summary>The next calls get another answer than the server's, and do not reach it.</summary>
    public static Task AnswerAsync(IPage page, string calls, RouteFulfillOptions answer, int? times = 1) =>
        page.RouteAsync(calls, route => route.FulfillAsync(answer), new PageRouteOptions { Times = times });

    /// <summary>The next calls reach the server, and its answers are lost.</summary>
    public static Task LoseAnswersAsync(IPage page, string calls, int times = 1) =>
        page.RouteAsync(
            calls,
            async route =>
            {
                await route.FetchAsync();
                await route.AbortAsync();
            },
            new PageRouteOptions { Times = times }
        );

    /// <summary>What the server says has other words from now on, as after a publication.</summary>
    public static Task RewordAsync(IPage page, string before, string after) =>
        page.RouteAsync(
            Receiving,
            async route =>
            {
                var answer = await route.FetchAsync();
                var body = await answer.TextAsync();
                await route.FulfillAsync(
                    new() { Response = answer, Body = body.Replace(before, after, StringComparison.Ordinal) }
                );
            }
        );

    /// <summary>The next call is never answered.</summary>
    /// <param name="page">The page.</param>
    /// <param name="calls">Which.</param>
    /// <param name="isTaken">Whether the server gets it.</param>
    /// <returns>Ends when the call has been made, and the server has taken it where it gets it.</returns>
    public static async Task<Task> HangAsync(IPage page, string calls, bool isTaken)
    {
        var made = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync(
            calls,
            async route =>
            {
                if (isTaken)
                {
                    await route.FetchAsync();
                }
                made.TrySetResult();
            },
            new PageRouteOptions { Times = 1 }
        );
        return made.Task;
    }

    /// <summary>The server knows neither the page's token, at the next call, nor how to renew it.</summary>
    public static async Task RefuseAsync(IPage page)
    {
        await AnswerAsync(page, "**/activities*", Refusal);
        await AnswerAsync(page, Refreshing, Refusal);
    }

    /// <summary>Tokens are refused from now on, until one is renewed.</summary>
    public static async Task ExpireAsync(IPage page)
    {
        await page.RouteAsync(Everything, route => route.FulfillAsync(Refusal));
        await page.RouteAsync(
            Refreshing,
            async route =>
            {
                await page.UnrouteAsync(Everything);
                await route.ContinueAsync();
            }
        );
    }

    /// <summary>What our server answers to a token that has expired, or that it does not know.</summary>
    public static RouteFulfillOptions Refusal { get; } =
        new()
        {
            Status = 403,
            ContentType = "application/json",
            Body = """{"error":{"code":"TokenExpired","message":"The token has expired."}}""",
        };
}
