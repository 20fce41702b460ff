using System.Text.Json;
using Signpost.Bot.Turns;

namespace Signpost.Bot.Tests.Turns;

public sealed class ButtonDataTests
{
    [Theory]
    [InlineData("""["first","second"]""")]
    [InlineData("""{"first":true,"second":"true","third":false,"fourth":"yes","fifth":{}}""")]
    public void Organisations_AreAList_OrAYesForEach(string passOn) =>
        Assert.Equal(["first", "second"], Filled($$"""{"passOn":{{passOn}}}""").PassOn);

    [Fact]
    public void Organisations_AreInputsOfACard_NamedAfterEach() =>
        Assert.Equal(
            ["first", "second"],
            Filled("""{"passOn/first":"true","passOn/second":true,"passOn/third":"false","passOn":7}""").PassOn
        );

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"passOn":null}""")]
    [InlineData("""{"passOn":"first"}""")]
    [InlineData("""{"passOn":[1,{},null,true]}""")]
    [InlineData("""{"passOn":{"first":1}}""")]
    public void Organisations_AreNone_ForAnythingElse(string form) => Assert.Empty(Filled(form).PassOn);

    [Fact]
    public void Organisations_AreOnlySoMany() =>
        Assert.Equal(
            20,
            Filled(
                $$"""{"passOn":[{{string.Join(',', Enumerable.Range(0, 500).Select(i => $"\"{i}\""))}}]}"""
            ).PassOn.Length
        );

    [Fact]
    public void Fields_AreWhatWasPosted_AndNothingWhereThatIsNoText()
    {
        var filled = Filled("""{"kind":"company","way":"phone","phone":"024 7600 0000","time":7}""");
        Assert.Equal(
            ("company", "phone", "024 7600 0000", null),
            (filled.Kind, filled.Way, filled.Phone, filled.BestTime)
        );
    }

    private static FormEntries Filled(string form)
    {
        var posted = JsonDocument.Parse(
            $$"""{"signpost":{"at":"enquiry/0/field"},{{form[1..]}}""".Replace(",}", "}", StringComparison.Ordinal)
        );
        return Assert.IsType<Input.Filled>(ButtonData.Read(posted.RootElement)).Entries;
    }
}
