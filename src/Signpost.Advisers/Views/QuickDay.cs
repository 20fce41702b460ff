namespace Signpost.Advisers.Views;

/// <summary>A due day that can be picked.</summary>
/// <param name="Count">How many working days ahead it lies.</param>
/// <param name="Day">The day.</param>
public sealed record QuickDay(int Count, DateOnly Day);
