namespace Signpost.Bot.Activities;

/// <summary>A button.</summary>
/// <param name="Type">
/// What pressing it does: <c>imBack</c> sends the words of <paramref name="Value"/> as if they had been typed;
/// <c>messageBack</c> sends <paramref name="Text"/> and <paramref name="Value"/>, and shows <paramref name="DisplayText"/>.
/// </param>
/// <param name="Title">What it says.</param>
/// <param name="Value">What it sends.</param>
/// <param name="Text">The words that go with <paramref name="Value"/>.</param>
/// <param name="DisplayText">What is shown as said by whoever pressed it.</param>
public sealed record CardAction(
    string? Type,
    string? Title,
    ActionValue? Value,
    string? Text = null,
    string? DisplayText = null
);
