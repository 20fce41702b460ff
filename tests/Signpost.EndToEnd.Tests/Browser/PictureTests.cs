using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Browser;

/// <summary>The pictures of this repository's tree, drawn by a real browser with the fonts of this machine.</summary>
public sealed class PictureTests(Chromium chromium)
{
    // Letters and corners are not drawn to the last pixel.
    private const double Tolerance = 1;

    [Fact]
    public async Task Svg_HasNoTextOutsideItsBox_AndNoBoxOnAnother()
    {
        using var folder = new TempFolder();
        var file = folder.PathOf("tree.svg");
        (await SignpostCommand.RunAsync("graph", "--schemes", "--output", file)).Succeeded();
        var page = await chromium.NewPageAsync();
        await page.GotoAsync(new Uri(file).AbsoluteUri);

        var troubles = await page.EvaluateAsync<string[]>(
            """
            tolerance => {
              const drawing = document.documentElement;
              const name = group => group.dataset.node ?? `${group.dataset.from} to ${group.dataset.to}`;
              const inside = (part, whole) =>
                part.left >= whole.left - tolerance && part.right <= whole.right + tolerance
                && part.top >= whole.top - tolerance && part.bottom <= whole.bottom + tolerance;
              const apart = (one, other) =>
                one.right <= other.left + tolerance || other.right <= one.left + tolerance
                || one.bottom <= other.top + tolerance || other.bottom <= one.top + tolerance;
              const boxes = [...drawing.querySelectorAll('[data-node], [data-from]')].map(group => ({
                name: name(group), at: group.querySelector('rect').getBoundingClientRect(), group,
              }));
              const troubles = [];
              for (const { name, at, group } of boxes) {
                for (const text of group.querySelectorAll('text')) {
                  if (!inside(text.getBoundingClientRect(), at)) troubles.push(`${name}: “${text.textContent}” leaves it`);
                }
              }
              boxes.forEach((one, i) => boxes.slice(i + 1).forEach(other => {
                if (!apart(one.at, other.at)) troubles.push(`${one.name} lies on ${other.name}`);
              }));
              for (const text of drawing.querySelectorAll('text')) {
                if (!inside(text.getBoundingClientRect(), drawing.getBoundingClientRect())) {
                  troubles.push(`“${text.textContent}” is cut off`);
                }
              }
              return boxes.length > 0 ? troubles : ['there are no boxes'];
            }
            """,
            Tolerance
        );

        Assert.Empty(troubles);
    }

    [Fact]
    public async Task Mermaid_IsDrawnByMermaid_WithEveryNodeAndEdge()
    {
        var text = (await SignpostCommand.RunAsync("graph", "--schemes")).Succeeded();
        var bundle = (await NodeScript.RunAsync("mermaid/bundle.mjs")).Trim();
        var page = await chromium.NewPageAsync();
        await page.SetContentAsync("<main></main>");
        await page.AddScriptTagAsync(new() { Path = bundle });

        var drawn = await page.EvaluateAsync<int[]>(
            """
            async text => {
              mermaid.initialize({ startOnLoad: false });
              const { svg } = await mermaid.render('tree', text);
              const main = document.querySelector('main');
              main.innerHTML = svg;
              const labels = [...main.querySelectorAll('.edgeLabel p, .edgeLabel tspan')].filter(p => p.textContent.trim());
              return [main.querySelectorAll('.node').length, main.querySelectorAll('.flowchart-link').length, labels.length];
            }
            """,
            text
        );

        var lines = text.Split('\n');
        var edges = lines.Count(line => line.Contains("->|"));
        Assert.Equal(lines.Count(line => line.StartsWith("  n_")) - edges, drawn[0]);
        Assert.Equal(edges, drawn[1]);
        Assert.InRange(drawn[2], edges, int.MaxValue);
    }
}
