namespace Signpost.Advisers.Api;

/// <summary>What is wrong with one member of a body, or one parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Detail">What is wrong with it, as full sentences.</param>
internal sealed record ApiFault(string Name, string Detail);
