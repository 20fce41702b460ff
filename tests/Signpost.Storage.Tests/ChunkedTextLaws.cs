using FsCheck;
using FsCheck.Fluent;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Tests;

public sealed class ChunkedTextLaws
{
    /// <summary>Short and long, well-formed and not.</summary>
    private static Arbitrary<string> Texts() =>
        Gen.OneOf(
                SomeTexts.Any(),
                SomeTexts.OfEveryLength(),
                Gen.Choose(31_995, 96_005).Select(length => new string('\ud83d', length)),
                from start in SomeTexts.Any()
                from length in Gen.Choose(31_990, 64_010)
                select start + SomeTexts.Long(length)
            )
            .ToArbitrary();

    [Fact]
    public void Any_text_comes_back_as_it_was() =>
        Prop.ForAll(Texts(), text => Assert.Equal(text, ChunkedText.Get(With(text), "text")))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_replaces_any_other_without_a_trace() =>
        Prop.ForAll(
                Texts(),
                Texts(),
                (old, text) =>
                {
                    var row = With(old);
                    ChunkedText.Set(row, "text", text);
                    Assert.Equal(With(text).OrderBy(p => p.Key), row.OrderBy(p => p.Key));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_piece_fits_a_property_and_only_an_empty_text_has_an_empty_one() =>
        Prop.ForAll(
                Texts(),
                text =>
                {
                    List<string> pieces = [.. ChunkedText.Split(text)];
                    Assert.All(pieces, piece => Assert.InRange(piece.Length, text.Length == 0 ? 0 : 1, 32_000));
                    Assert.InRange(pieces.Count, 1, 1 + (text.Length / 31_999));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_piece_of_a_well_formed_text_has_half_a_pair() =>
        Prop.ForAll(
                SomeTexts.OfEveryLength().ToArbitrary(),
                text =>
                    Assert.All(
                        ChunkedText.Split(text),
                        piece =>
                            Assert.False(
                                piece.Length > 0 && (char.IsLowSurrogate(piece[0]) || char.IsHighSurrogate(piece[^1]))
                            )
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Get_NoTextOfThatName_IsNull() => Assert.Null(ChunkedText.Get(With("a"), "other"));

    [Theory]
    [InlineData(32_000, 1)]
    [InlineData(32_001, 2)]
    [InlineData(64_000, 2)]
    [InlineData(64_001, 3)]
    public void Split_AtTheBorder_MakesNoPieceTooMany(int length, int pieces) =>
        Assert.Equal(pieces, ChunkedText.Split(new string('x', length)).Count());

    private static TableEntity With(string text)
    {
        TableEntity row = new("p", "r") { ["before"] = "stays" };
        ChunkedText.Set(row, "text", text);
        return row;
    }
}
