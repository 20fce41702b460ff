namespace Signpost.EndToEnd.Tests.Cards;

/// <summary>What is to be seen of a card.</summary>
/// <param name="Events">What the parser and the renderer complained of.</param>
/// <param name="Texts">The texts, in order.</param>
/// <param name="Buttons">The names of what can be pressed, in order.</param>
/// <param name="Inputs">The fields: type, value, longest and label.</param>
/// <param name="Overflow">By how many pixels it is wider than its place.</param>
/// <param name="Sent">What pressing each button sends, in order.</param>
internal sealed record ShownCard(
    IReadOnlyList<string> Events,
    IReadOnlyList<string> Texts,
    IReadOnlyList<string> Buttons,
    IReadOnlyList<string> Inputs,
    int Overflow,
    IReadOnlyList<string> Sent
);
