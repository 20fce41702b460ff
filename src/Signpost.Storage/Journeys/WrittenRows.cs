namespace Signpost.Storage.Journeys;

/// <summary>How far the writing of a journey has come.</summary>
/// <param name="Written">Rows that are stored, from 0.</param>
/// <param name="Total">Rows that the journey has, at least 1.</param>
public readonly record struct WrittenRows(int Written, int Total);
