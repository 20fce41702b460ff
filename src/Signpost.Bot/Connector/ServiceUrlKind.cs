namespace Signpost.Bot.Connector;

/// <summary>What sort of place a service URL is.</summary>
public enum ServiceUrlKind
{
    /// <summary>Nothing is sent there.</summary>
    NotAllowed,

    /// <summary>This machine: replies are sent there, and never a token.</summary>
    ThisMachine,

    /// <summary>A connector of the Bot Service: replies are sent there with a token, and never without.</summary>
    Channel,
}
