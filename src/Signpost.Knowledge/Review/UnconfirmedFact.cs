namespace Signpost.Knowledge.Review;

/// <summary>Something that is said of a scheme and that nobody could confirm.</summary>
/// <param name="Scheme">The id of the scheme.</param>
/// <param name="Reason">What makes it unconfirmed.</param>
/// <param name="Text">The fact, the title of the source, or the note of the status; empty where there is no note.</param>
/// <param name="At">Where it is written down.</param>
public sealed record UnconfirmedFact(string Scheme, UnconfirmedReason Reason, string Text, Position At);
