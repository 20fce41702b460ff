namespace Signpost;

/// <summary>
/// What somebody typed, once read: either a value, or what is wrong with it. Exactly one of the two is there.
/// </summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Value">What it says, or null when it was refused.</param>
/// <param name="Problem">One plain sentence with the remedy, or null when it was read.</param>
public readonly record struct Parsed<T>(T? Value, string? Problem)
    where T : class;
