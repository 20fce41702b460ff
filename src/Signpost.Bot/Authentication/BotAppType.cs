namespace Signpost.Bot.Authentication;

/// <summary>
/// How the bot proves to the Bot Service who it is: the values of <c>MicrosoftAppType</c>, read without regard to case.
/// (https://learn.microsoft.com/azure/bot-service/bot-builder-authentication-basics)
/// </summary>
public enum BotAppType
{
    /// <summary>With a password, in the tenant <c>botframework.com</c>; what is meant when nothing is set.</summary>
    MultiTenant,

    /// <summary>With a password, in the bot's own tenant.</summary>
    SingleTenant,

    /// <summary>With a user-assigned managed identity of the bot's own tenant; there is no password.</summary>
    UserAssignedMSI,
}
