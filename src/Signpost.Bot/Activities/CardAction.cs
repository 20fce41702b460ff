namespace Signpost.Bot.Activities;

/// <summary>A button.</summary>
/// <param name="Type">What pressing it does; <c>imBack</c> sends <paramref name="Value"/> as if it had been typed.</param>
/// <param name="Title">What it says.</param>
/// <param name="Value">What it sends.</param>
public sealed record CardAction(string? Type, string? Title, string? Value);
