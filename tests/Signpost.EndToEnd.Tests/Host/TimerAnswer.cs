using System.Net;
using System.Text.Json.Nodes;

namespace Signpost.EndToEnd.Tests.Host;

/// <summary>What a function answered to its timer.</summary>
/// <param name="Status">The status: the run succeeded with 2xx and failed with any other.</param>
/// <param name="MediaType">The media type; the Functions host reads JSON only.</param>
/// <param name="Body">The body.</param>
public sealed record TimerAnswer(HttpStatusCode Status, string? MediaType, JsonNode? Body);
