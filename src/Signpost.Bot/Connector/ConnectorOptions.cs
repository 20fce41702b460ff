using System.Security.Cryptography;

namespace Signpost.Bot.Connector;

/// <summary>Where a <see cref="ConnectorClient"/> may send, with what, and by which clock.</summary>
public sealed record ConnectorOptions
{
    /// <summary>Which service URLs replies are sent to; this machine alone unless set.</summary>
    public ServiceUrlRules ServiceUrls { get; init; } = ServiceUrlRules.OnlyThisMachine;

    /// <summary>The tokens for channels; without them nothing is sent to a channel.</summary>
    public ConnectorTokens? Tokens { get; init; }

    /// <summary>The clock that patience and waits go by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where the scatter of the waits is drawn from.</summary>
    public RandomNumberGenerator Random { get; init; } = RandomNumberGenerator.Create();
}
