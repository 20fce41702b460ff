using Microsoft.Playwright;

namespace Signpost.EndToEnd.Tests.Browser;

/// <summary>A way in which a page can be looked at. A page changes its look where it stands.</summary>
/// <param name="Width">How wide the window is, in CSS pixels.</param>
/// <param name="IsDark">Whether whoever looks prefers dark colours.</param>
/// <param name="Height">How high the window is, in CSS pixels.</param>
internal sealed record Look(int Width, bool IsDark, int Height = 860)
{
    /// <summary>Wide and narrow, light and dark.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [new(1280, IsDark: false), new(1280, IsDark: true), new(320, IsDark: true), new(320, IsDark: false)];

    /// <summary>One size, light and dark.</summary>
    public static IReadOnlyList<Look> Both(int width, int height = 860) =>
        [new(width, IsDark: false, height), new(width, IsDark: true, height)];

    /// <summary>A window of 1280 by 1024 pixels at 400 per cent.</summary>
    public static Look Enlarged { get; } = new(320, IsDark: false, 256);

    /// <summary>Shows a page so.</summary>
    public async Task PutOnAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Width, Height);
        await page.EmulateMediaAsync(new() { ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light });
    }

    public override string ToString() => $"{Width} {(IsDark ? "dark" : "light")}";
}
