namespace Signpost;

/// <summary>How many conversations something holds of.</summary>
/// <typeparam name="T">What is counted.</typeparam>
/// <param name="Of">What.</param>
/// <param name="Conversations">How many; 1 or more.</param>
public sealed record Count<T>(T Of, int Conversations);
