using System.Text.Json;
using System.Text.Json.Serialization;

namespace Signpost.Advisers.Api;

/// <summary>Writes the values of a list by their names: <c>passedOn</c>.</summary>
internal sealed class NamedValues<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
