using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Tests.Relief;

public class ReliefFiguresTests
{
    [Theory]
    [InlineData("80,000", "£80,000.00")]
    [InlineData("£80k", "£80,000.00")]
    [InlineData("80 K", "£80,000.00")]
    [InlineData("80000.50", "£80,000.50")]
    [InlineData("£ 80 thousand", "£80,000.00")]
    [InlineData(".5m", "£500,000.00")]
    [InlineData("we spent about £80k on R&D", "£80,000.00")]
    [InlineData("80k R&D", "£80,000.00")]
    [InlineData("R&D spend of 80k", "£80,000.00")]
    [InlineData("80,000 of 250,000", "£80,000.00 of £250,000.00")]
    [InlineData("80k out of a total spend of 250k", "£80,000.00 of £250,000.00")]
    [InlineData("80k/250k", "£80,000.00 of £250,000.00")]
    [InlineData("80k spent of 250k total", "£80,000.00 of £250,000.00")]
    [InlineData("250k total, 80k R&D", "£80,000.00 of £250,000.00")]
    [InlineData("total spend 250k, R&D 80k", "£80,000.00 of £250,000.00")]
    [InlineData("80,000 of 80,000", "£80,000.00 of £80,000.00")]
    [InlineData("1.2m of 3 million, paye 40,000", "£1,200,000.00 of £3,000,000.00, PAYE and NIC £40,000.00")]
    [InlineData("80k, PAYE and NIC 40k", "£80,000.00, PAYE and NIC £40,000.00")]
    [InlineData("80k; national insurance of 40k", "£80,000.00, PAYE and NIC £40,000.00")]
    [InlineData("80k, paye 0", "£80,000.00, PAYE and NIC £0.00")]
    [InlineData("80k of 250k, loss 120k", "£80,000.00 of £250,000.00, loss £120,000.00")]
    [InlineData("80k of 250k and a trading loss of 120k", "£80,000.00 of £250,000.00, loss £120,000.00")]
    [InlineData("80k of 250k loss 120k", "£80,000.00 of £250,000.00, loss £120,000.00")]
    [InlineData("80k, 120k loss", "£80,000.00, loss £120,000.00")]
    [InlineData("loss 120k, 80k of 250k", "£80,000.00 of £250,000.00, loss £120,000.00")]
    [InlineData("1,000", "£1,000.00")]
    [InlineData("1.000000000000001m", "£1,000,000.00")]
    [InlineData("80,", "£80.00")]
    [InlineData("0.01", "£0.01")]
    [InlineData("10bn", "£10,000,000,000.00")]
    [InlineData("1.2345m", "£1,234,500.00")]
    [InlineData("0.000005k", "£0.01")]
    public void Parse_reads_what_people_type(string text, string figures) =>
        Assert.Equal((figures, null), (ReliefFigures.Parse(text).Value?.ToString(), ReliefFigures.Parse(text).Problem));

    [Theory]
    [InlineData("", "I need what was spent on R&D first")]
    [InlineData("of", "I see no figure for the total spend")]
    [InlineData("paye 40,000", "I need what was spent on R&D first")]
    [InlineData("-80,000", "the spend on R&D as less than nothing")]
    [InlineData("80k, loss -120k", "the loss as less than nothing")]
    [InlineData("80k, loss (120k)", "the loss as less than nothing")]
    [InlineData("80k, paye −1", "PAYE and NIC as less than nothing")]
    [InlineData("0", "the spend on R&D as nothing")]
    [InlineData("0.000004k", "the spend on R&D as nothing")]
    [InlineData("80k of 0", "the total spend as nothing")]
    [InlineData("80k, loss 0", "the loss as nothing")]
    [InlineData("10,000,000,000.01", "check it for a digit too many")]
    [InlineData("99999999999999999999999999999999999", "check it for a digit too many")]
    [InlineData("80k, paye 11bn", "PAYE and NIC as more than")]
    [InlineData("80,000.01 of 80,000", "is more than the total spend, £80,000.00")]
    [InlineData("80,000, 250,000", "I cannot tell what the figures stand for")]
    [InlineData("80 000", "I cannot tell what the figures stand for")]
    [InlineData("$80k", "only work with pounds")]
    [InlineData("80k €", "only work with pounds")]
    [InlineData("30%", "not written as pounds and pence")]
    [InlineData("80.000", "not written as pounds and pence")]
    [InlineData("80,00", "not written as pounds and pence")]
    [InlineData("1,000,00", "not written as pounds and pence")]
    [InlineData("8000,000", "not written as pounds and pence")]
    [InlineData("1.2.3", "not written as pounds and pence")]
    [InlineData("1.0000000000000001m", "not written as pounds and pence")]
    [InlineData("80k R&", "what “r” means")]
    [InlineData("80k R&1", "what “r” means")]
    [InlineData("80k profit", "what “profit” means")]
    [InlineData("80k of 250k of 300k", "the total spend twice")]
    [InlineData("80k, R&D 90k", "the spend on R&D twice")]
    [InlineData("80k, paye loss 120k", "no figure for PAYE and NIC")]
    [InlineData("80k loss 120k total", "no figure for the total spend")]
    [InlineData("80k R&D total", "no figure for the total spend")]
    [InlineData("80k, paye, 40k", "no figure for PAYE and NIC")]
    public void Parse_refuses_with_one_sentence(string text, string words)
    {
        var (value, problem) = ReliefFigures.Parse(text);
        Assert.Null(value);
        Assert.Contains(words, problem, StringComparison.Ordinal);
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_unknown_word_is_cut_short_in_the_answer()
    {
        var problem = ReliefFigures.Parse($"80k {new string('x', 100)}").Problem!;
        Assert.Contains($"“{new string('x', 30)}…”", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_more_than_300_characters_is_refused()
    {
        Assert.NotNull(ReliefFigures.Parse("80k".PadRight(300)).Value);
        Assert.Null(ReliefFigures.Parse("80k".PadRight(301)).Value);
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_what_is_written_is_read_again() =>
        Prop.ForAll(
                Texts(),
                text =>
                {
                    var (value, problem) = ReliefFigures.Parse(text);
                    Assert.True(value is null ^ problem is null);
                    Assert.Equal(value, value is null ? null : ReliefFigures.Parse(value.ToString()).Value);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<string> Texts()
    {
        string[] words =
        [
            "80",
            "1,000",
            ".5",
            "k",
            "m",
            "bn",
            "of",
            "/",
            ",",
            "-",
            "paye",
            "nic",
            "loss",
            "£",
            "R&D",
            "total",
        ];
        var typed = Gen.Elements(words).ArrayOf().Select(parts => string.Join(' ', parts));
        return Gen.OneOf(typed, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();
    }
}
