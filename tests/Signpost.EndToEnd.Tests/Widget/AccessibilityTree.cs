using System.Text.Json;
using Microsoft.Playwright;

namespace Signpost.EndToEnd.Tests.Widget;

/// <summary>What Chromium tells assistive technology about a page.</summary>
internal sealed class AccessibilityTree(ICDPSession session) : IAsyncDisposable
{
    /// <summary>The regions whose changes are read out, each as its role and how.</summary>
    public async Task<IReadOnlyList<string>> LiveRegionsAsync()
    {
        var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value;
        return
        [
            .. tree.GetProperty("nodes")
                .EnumerateArray()
                .Where(node => !node.GetProperty("ignored").GetBoolean())
                .Select(node => (Role: Value(node, "role"), Live: Property(node, "live")))
                .Where(node => node.Live is not (null or "off"))
                .Select(node => $"{node.Role}: {node.Live}"),
        ];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await session.DetachAsync();

    private static string? Value(JsonElement node, string name) =>
        node.GetProperty(name).GetProperty("value").GetString();

    private static string? Property(JsonElement node, string name) =>
        node.TryGetProperty("properties", out var properties)
            ? properties
                .EnumerateArray()
                .Where(property => property.GetProperty("name").GetString() == name)
                .Select(property => Value(property, "value"))
                .FirstOrDefault()
            : null;
}
