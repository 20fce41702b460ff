using FsCheck;
using FsCheck.Fluent;
using Signpost.Knowledge.Graph;

namespace Signpost.Knowledge.Tests.Graph;

public sealed class WrappingLaws
{
    private static readonly TextStyle Style = new(14, IsBold: true, "#000000");

    [Fact]
    public void Wrapping_loses_no_letter_and_adds_none() =>
        Prop.ForAll(
                Labels.Any,
                Arb.From(Gen.Choose(20, 300)),
                (text, width) =>
                    Assert.Equal(
                        DrawableText.Clean(text).Replace(" ", ""),
                        string.Concat(DrawableText.Wrap(text, Style, width)).Replace(" ", "")
                    )
            )
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void No_line_is_wider_than_it_may_be() =>
        Prop.ForAll(
                Labels.Any,
                Arb.From(Gen.Choose(100, 300)),
                (text, width) =>
                    Assert.All(
                        DrawableText.Wrap(text, Style, width),
                        line => Assert.InRange(Style.WidthOf(line), 0, width)
                    )
            )
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Cleaning_twice_is_cleaning_once() =>
        Prop.ForAll(
                Labels.Any,
                text => Assert.Equal(DrawableText.Clean(text), DrawableText.Clean(DrawableText.Clean(text)))
            )
            .Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData("Where in the UK are you based?", "Where in the UK|are you based?")]
    [InlineData("  one\n\ttwo ", "one two")]
    [InlineData("", "")]
    [InlineData("a\u202Eb\0c", "a\uFFFDb\uFFFDc")]
    public void Lines_break_between_words(string text, string lines) =>
        Assert.Equal(lines.Split('|'), DrawableText.Wrap(text, Style, 160));
}
