namespace Signpost.Storage.Insights;

/// <summary>What a count has come to.</summary>
/// <param name="DaysChanged">How many days have other counts than before.</param>
/// <param name="Unreadable">How many conversations could not be read, and so are in no count.</param>
public readonly record struct CountResult(int DaysChanged, int Unreadable);
