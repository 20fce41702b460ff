namespace Signpost.Bot.Activities;

/// <summary>Buttons that go away once one of them is pressed.</summary>
/// <param name="To">The ids of those who see them; null for everybody.</param>
/// <param name="Actions">The buttons.</param>
public sealed record SuggestedActions(IReadOnlyList<string>? To, IReadOnlyList<CardAction>? Actions);
