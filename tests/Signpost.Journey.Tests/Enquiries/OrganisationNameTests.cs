namespace Signpost.Tests.Enquiries;

public class OrganisationNameTests
{
    [Theory]
    [InlineData("none yet")]
    [InlineData("None Yet.")]
    [InlineData(" none ")]
    [InlineData("Not yet")]
    [InlineData("not set up yet")]
    [InlineData("N/A")]
    [InlineData("No organisation yet")]
    [InlineData("just me")]
    public void SaysNone_WhereItIsNoName(string name) => Assert.True(OrganisationName.SaysNone(name));

    [Theory]
    [InlineData("Engines Ltd")]
    [InlineData("None Such Ltd")]
    [InlineData("Not Yet Dead Films")]
    [InlineData("company")]
    [InlineData("")]
    public void SaysNone_NotOfAName(string name) => Assert.False(OrganisationName.SaysNone(name));
}
