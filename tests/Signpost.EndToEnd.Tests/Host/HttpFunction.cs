namespace Signpost.EndToEnd.Tests.Host;

/// <summary>A function that HTTP requests start.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Route">Its route, without the prefix.</param>
/// <param name="Methods">The methods that it takes.</param>
public sealed record HttpFunction(string Name, string Route, IReadOnlyList<string> Methods);
