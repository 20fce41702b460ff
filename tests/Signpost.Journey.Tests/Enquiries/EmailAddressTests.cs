namespace Signpost.Tests.Enquiries;

public class EmailAddressTests
{
    [Theory]
    [InlineData("ada@example.org")]
    [InlineData("ada.byron+signpost@mail.example.co.uk")]
    [InlineData("o'neil@example.org")]
    public void Parse_takes_an_address(string address) => Assert.Equal(address, EmailAddress.Parse($" {address} "));

    [Fact]
    public void Parse_refuses_an_address_longer_than_mail_can_carry() =>
        Assert.Null(EmailAddress.Parse($"{new string('a', 250)}@example.org"));
}
