using System.Text.Json;
using Signpost.Storage.Privacy;

namespace Signpost.Storage.Tests.Privacy;

public sealed class MentionsTests
{
    [Theory]
    [InlineData("ada@example.org")]
    [InlineData("Write to ADA@Example.ORG.")]
    [InlineData("<mailto:ada@example.org>, please")]
    [InlineData("nada@example.org or ada@example.org")]
    [InlineData("{\"a\":[\"x\",{\"b\":\"line\\nada@example.org\"}]}")]
    [InlineData("{\"a\":\"\\u0061da\\u0040example.org\"}")]
    [InlineData("{ada@example.org")]
    [InlineData("write to ada@example.org.Thanks")]
    [InlineData("write to ada@example.org.thanks")]
    [InlineData("WRITE TO ADA@EXAMPLE.ORG.THANKS")]
    [InlineData("ada@example.org.My number is 1")]
    [InlineData("ada@example.org.2 people")]
    [InlineData("ada@example.org...uk")]
    [InlineData("ada@example.org.")]
    [InlineData("ada@example.org.uk or ada@example.org.Thanks")]
    public void Any_TheAddressStandsThere_IsTrue(string text) => Assert.True(Mentions.Any(text, ["ada@example.org"]));

    [Theory]
    [InlineData("")]
    [InlineData("nada@example.org")]
    [InlineData("x.ada@example.org, x+ada@example.org")]
    [InlineData("ada@example.org.uk")]
    [InlineData("ada@example.organic")]
    [InlineData("ADA@EXAMPLE.ORG.UK")]
    [InlineData("Ada@Example.Org.Uk")]
    [InlineData("ada@example.org.uk.Thanks")]
    [InlineData("ada@example.org.ac.uk")]
    [InlineData("ada@example.org.some-place.uk")]
    [InlineData("ada@example.org.com")]
    [InlineData("{\"ada\":\"example.org\"}")]
    public void Any_OnlyALongerAddressOrNone_IsFalse(string text) =>
        Assert.False(Mentions.Any(text, ["ada@example.org"]));

    [Fact]
    public void Any_JsonWithinJson_IsLookedInto()
    {
        var inner = JsonSerializer.Serialize(new { text = "\nada+x@example.org" });
        Assert.True(Mentions.Any(JsonSerializer.Serialize(new { inner }), ["ada+x@example.org"]));
    }
}
