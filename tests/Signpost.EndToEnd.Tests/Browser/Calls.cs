using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Signpost.EndToEnd.Tests.Browser;

/// <summary>What a page asks of the server, in order, from now on.</summary>
internal sealed class Calls
{
    public const string Start = "GET /widget/start.json";
    public const string Generate = "POST /v3/directline/tokens/generate";
    public const string Refresh = "POST /v3/directline/tokens/refresh";
    public const string Begin = "POST /v3/directline/conversations";

    private readonly ConcurrentQueue<string> _made = new();

    public Calls(IPage page) =>
        page.Request += (_, request) => _made.Enqueue($"{request.Method} {new Uri(request.Url).AbsolutePath}");

    public int Count(string call) => _made.Count(made => made == call);

    /// <summary>How many of them read or write a conversation.</summary>
    public int OfConversations => _made.Count(made => made.Contains("/conversations", StringComparison.Ordinal));

    /// <summary>How often something was sent.</summary>
    public int Sent =>
        _made.Count(made =>
            made.StartsWith("POST", StringComparison.Ordinal) && made.EndsWith("/activities", StringComparison.Ordinal)
        );
}
