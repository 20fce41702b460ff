namespace Signpost.Advisers.Words;

/// <summary>An entry of a history, told.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Words">What happened: a sentence, or what reads after the adviser's name where there is one.</param>
public sealed record ToldEntry(HistoryEntry Entry, string Words);
