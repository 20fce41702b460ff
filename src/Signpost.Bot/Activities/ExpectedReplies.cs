namespace Signpost.Bot.Activities;

/// <summary>The HTTP answer to an activity whose delivery mode is <c>expectReplies</c>.</summary>
/// <param name="Activities">The replies; empty when there are none.</param>
public sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
