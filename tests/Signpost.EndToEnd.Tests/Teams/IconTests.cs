using Signpost.EndToEnd.Tests.Browser;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Teams;

/// <summary>The icons of the Teams app, as a browser decodes them.</summary>
public sealed class IconTests(Chromium chromium)
{
    // Edges are not smoothed to the last shade by every version of a browser.
    private const double MeanTolerance = 2;

    [Fact]
    public async Task Color_Is192Wide_AndHasNoHole()
    {
        var pixels = await DecodeAsync("color.png", 192);

        Assert.All(Alphas(pixels), alpha => Assert.Equal(255, alpha));
    }

    [Fact]
    public async Task Outline_Is32Wide_AndHasWhiteAndTransparentPixelsOnly()
    {
        var pixels = await DecodeAsync("outline.png", 32);

        Assert.All(pixels.Chunk(4).Where(pixel => pixel[3] > 0), pixel => Assert.Equal([255, 255, 255], pixel[..3]));
    }

    [Fact]
    public async Task Outline_IsStrokes_WithTransparentCornersAndMiddles()
    {
        var alphas = Alphas(await DecodeAsync("outline.png", 32)).ToArray();

        Assert.All([0, 31, 31 * 32, (32 * 32) - 1], corner => Assert.Equal(0, alphas[corner]));
        // The middle of each board.
        Assert.All([(9 * 32) + 12, (20 * 32) + 20], middle => Assert.Equal(0, alphas[middle]));
        Assert.InRange(alphas.Count(alpha => alpha > 0), 100, 32 * 32 / 2);
    }

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public async Task Icon_IsWhatItsSvgDraws(string icon, int side)
    {
        var committed = await DecodeAsync($"{icon}.png", side);
        var drawn = await DecodeAsync($"{icon}.svg", side);

        var difference = committed.Zip(drawn, (one, other) => Math.Abs(one - other)).Average();
        Assert.True(
            difference <= MeanTolerance,
            $"infra/teams/{icon}.png is not what {icon}.svg draws: draw it again."
        );
    }

    private static IEnumerable<int> Alphas(int[] pixels) => pixels.Where((_, i) => i % 4 == 3);

    /// <summary>Red, green, blue and alpha of each pixel, row by row.</summary>
    private async Task<int[]> DecodeAsync(string file, int side)
    {
        var type = Path.GetExtension(file) == ".svg" ? "image/svg+xml" : "image/png";
        var bytes = await File.ReadAllBytesAsync(Repository.PathOf("infra", "teams", file));
        var page = await chromium.NewPageAsync();

        var decoded = await page.EvaluateAsync<int[][]>(
            """
            async source => {
              const image = new Image();
              image.src = source;
              await image.decode();
              const canvas = document.createElement('canvas');
              [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
              const context = canvas.getContext('2d');
              context.drawImage(image, 0, 0);
              return [
                [canvas.width, canvas.height],
                [...context.getImageData(0, 0, canvas.width, canvas.height).data],
              ];
            }
            """,
            $"data:{type};base64,{Convert.ToBase64String(bytes)}"
        );

        Assert.Equal([side, side], decoded[0]);
        return decoded[1];
    }
}
