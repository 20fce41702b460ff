namespace Signpost;

/// <summary>Somebody who follows up enquiries.</summary>
/// <param name="Id">What the sign-in knows them by, stable and unique; at most 128 characters.</param>
/// <param name="Name">What colleagues know them by, usually an e-mail address; at most 256 characters.</param>
public sealed record Adviser(string Id, string Name);
