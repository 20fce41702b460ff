using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Tests.Insights;

public class PhraseMaskTests
{
    [Theory]
    [InlineData("XR headsets", "xr headsets")]
    [InlineData("grants for R&D", "grants for r and d")]
    [InlineData("i am looking for an accelerator", "i am looking for an accelerator")]
    public void AnOrdinaryPhrase_IsKeptInTheFormInWhichWordsAreCompared(string said, string kept) =>
        Assert.Equal(kept, PhraseMask.Of(said));

    [Theory]
    [InlineData("write to ada@example.org please", "write to … please")]
    [InlineData("see https://example.org/ada", "see …")]
    [InlineData("we are example.co.uk", "we are …")]
    [InlineData("call 0121 496 0000 today", "call … today")]
    [InlineData("we are in B15 2TT now", "we are in … now")]
    [InlineData("company 01234567", "company …")]
    public void AddressesAndNumbers_AreTakenOut(string said, string kept) => Assert.Equal(kept, PhraseMask.Of(said));

    [Theory]
    [InlineData("my name is Ada Lovelace", "my name is …")]
    [InlineData("my name is Ada and i need money", "my name is … and i need money")]
    [InlineData("dr Ada Lovelace wants help", "dr … help")]
    [InlineData("kind regards Ada", "kind regards …")]
    public void WhatFollowsWordsBeforeNames_IsTakenOut(string said, string kept) =>
        Assert.Equal(kept, PhraseMask.Of(said));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("07700 900123")]
    [InlineData("ada@example.org")]
    [InlineData("one two three four five six seven eight nine")]
    public void WhereNothingIsLeftThatAnEditorCouldUse_NothingIsKept(string said) => Assert.Null(PhraseMask.Of(said));

    [Fact]
    public void ALongText_IsNotKept() => Assert.Null(PhraseMask.Of(new string('a', 4_000)));

    [Fact]
    public void WhateverIsSaid_NoDigitAndNoAddressIsLeft() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                said =>
                    PhraseMask.Of(said.Get) is not { } kept
                    || (!kept.Any(char.IsDigit) && !kept.Contains('@', StringComparison.Ordinal) && kept.Length <= 80)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void MaskingAgain_ChangesNothingThatWouldShowMore() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                said => PhraseMask.Of(said.Get) is not { } kept || PhraseMask.Of(kept)?.Length <= kept.Length != false
            )
            .QuickCheckThrowOnFailure();
}
