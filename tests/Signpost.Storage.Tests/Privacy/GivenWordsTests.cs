using Signpost.Storage.Privacy;

namespace Signpost.Storage.Tests.Privacy;

public sealed class GivenWordsTests
{
    [Theory]
    [InlineData("ask ada lovelace", true)]
    [InlineData("lovelace again", true)]
    [InlineData("LOVELACE", false)]
    [InlineData("ada", false)]
    [InlineData("lovelaces", false)]
    public void Name_StandsInAPhrase_AsAWholeOrByALongPartOfIt(string phrase, bool stands) =>
        Assert.Equal(stands, new GivenWords().AddName("Ada  LOVELACE").StandIn(phrase));

    [Theory]
    [InlineData("Al", "ask al", true)]
    [InlineData("Al", "also", false)]
    [InlineData("A.", "a loan", false)]
    public void ShortName_StandsAsAWholeWord_FromTwoLettersOn(string name, string phrase, bool stands) =>
        Assert.Equal(stands, new GivenWords().AddName(name).StandIn(phrase));

    [Theory]
    [InlineData("IBM", "ask ibm", true)]
    [InlineData("Coventry Tools", "coventry tools again", true)]
    [InlineData("Coventry Tools", "a loan for tools", false)]
    public void Organisation_StandsAsAWholeOnly(string organisation, string phrase, bool stands) =>
        Assert.Equal(stands, new GivenWords().AddOrganisation(organisation).StandIn(phrase));

    [Theory]
    [InlineData("tax", "tax for tools", false)]
    [InlineData("A loan.", "a loan for tools", true)]
    public void Text_StandsAsAWhole_FromFourLettersOn(string text, string phrase, bool stands) =>
        Assert.Equal(stands, new GivenWords().AddText(text).StandIn(phrase));

    [Fact]
    public void WhatHasNoLetters_IsNothingToLookFor() =>
        Assert.True(new GivenWords().AddName("!").AddOrganisation(" ").AddText(string.Empty).IsEmpty);
}
