namespace Signpost.Tests.Enquiries;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("024 7600 0000")]
    [InlineData("+44 (0)24 7600-0000")]
    [InlineData("07700.900123")]
    [InlineData("024 7600 0000 ext. 12")]
    [InlineData("02476000000 x1234")]
    [InlineData("1234567")]
    public void Parse_KeepsANumber_AsItWasWritten(string number) =>
        Assert.Equal(number, PhoneNumber.Parse($" {number} "));

    [Theory]
    [InlineData("")]
    [InlineData("123456")]
    [InlineData("1234567890123456")]
    [InlineData("call me")]
    [InlineData("0247+6000000")]
    [InlineData("024 7600 0000 or mail")]
    [InlineData("024 7600 0000 ext")]
    [InlineData("024 7600 0000 ext 1234567")]
    [InlineData("=HYPERLINK(1234567)")]
    [InlineData("٠٢٤٧٦٠٠٠٠٠٠")]
    [InlineData("02476000000                                 ()")]
    public void Parse_IsNull_ForWhatCannotBeDialled(string text) => Assert.Null(PhoneNumber.Parse(text));
}
