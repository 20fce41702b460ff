namespace Signpost.Bot.Activities;

/// <summary>The activity types that mean something here; every other type is accepted and not answered.</summary>
public static class ActivityTypes
{
    /// <summary>Somebody says something.</summary>
    public const string Message = "message";

    /// <summary>Somebody joined or left.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A call that wants an answer in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>Something happened in the client.</summary>
    public const string Event = "event";
}
