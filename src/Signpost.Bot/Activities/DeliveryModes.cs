namespace Signpost.Bot.Activities;

/// <summary>The values of <see cref="Activity.DeliveryMode"/> that are acted on.</summary>
public static class DeliveryModes
{
    /// <summary>Replies travel in the HTTP answer.</summary>
    public const string ExpectReplies = "expectReplies";
}
