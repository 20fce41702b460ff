using Signpost.Pages.Text;

namespace Signpost.Pages.Tests.Text;

public sealed class EditorsMarkdownTests
{
    [Theory]
    [InlineData("One\nline", "Paragraph(One line)")]
    [InlineData("One\n\n\nTwo", "Paragraph(One) Paragraph(Two)")]
    [InlineData("## A heading\nand text", "Heading(A heading) Paragraph(and text)")]
    [InlineData("- one\n- two\n  goes on", "Points(one|two goes on)")]
    [InlineData("* one\n* two", "Points(one|two)")]
    [InlineData("1. one\n2) two", "Steps(one|two)")]
    [InlineData("These:\n- one\n1. first", "Paragraph(These:) Points(one) Steps(first)")]
    [InlineData("- one\n\n- two", "Points(one|two)")]
    [InlineData("1. one\n\n2. two\n\n3. three", "Steps(one|two|three)")]
    [InlineData("1. one\n\n- point\n\n1. again", "Steps(one) Points(point) Steps(again)")]
    [InlineData("1. one\n\n# Then\n\n1. two", "Steps(one) Heading(Then) Steps(two)")]
    [InlineData("One\n\n1. one\n\nTwo", "Paragraph(One) Steps(one) Paragraph(Two)")]
    [InlineData("a **bold** word **open", "Paragraph(a *bold* word **open)")]
    [InlineData("- **bold**", "Points(*bold*)")]
    [InlineData(
        "See https://example.org/a, and (https://example.org/b).",
        "Paragraph(See [https://example.org/a], and ([https://example.org/b]).)"
    )]
    [InlineData("http://example.org javascript:alert(1)", "Paragraph(http://example.org javascript:alert(1))")]
    [InlineData("[words](https://example.org) <b>", "Paragraph([words]([https://example.org]) <b>)")]
    [InlineData("#no heading\n-no point\n1.no step", "Paragraph(#no heading -no point 1.no step)")]
    [InlineData("One\r\n\r\nTwo", "Paragraph(One) Paragraph(Two)")]
    [InlineData("", "")]
    [InlineData("\n\n \n", "")]
    public void Read_KnowsTheLittleThatEditorsWrite(string markdown, string read) =>
        Assert.Equal(read, string.Join(' ', EditorsMarkdown.Read(markdown).Select(Written)));

    private static string Written(TextBlock block) =>
        $"{block.Kind}({string.Join('|', block.Items.Select(item => string.Concat(item.Select(Written))))})";

    private static string Written(TextRun run) =>
        run.IsBold ? $"*{run.Text}*"
        : run.Address is { } address ? $"[{address}]"
        : run.Text;
}
