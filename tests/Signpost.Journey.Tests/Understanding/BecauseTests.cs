namespace Signpost.Tests.Understanding;

public class BecauseTests
{
    [Theory]
    [InlineData("how to protect an inventoin", "“protect” and “invention” are words of patent-clinic.")]
    [InlineData("inventoin", "“invention” is a word of patent-clinic.")]
    [InlineData("when does the patent clinic open", "“patent” and “clinic” make a name of patent-clinic.")]
    [InlineData(
        "how do i pay my parking fine",
        "“pay”, “parking” and “fine” are words for parking, which Signpost does not know about."
    )]
    [InlineData("we are a company in leeds", "It says that you are a company and you are in leeds.")]
    [InlineData("could i talk to somebody", "It asks for a person.")]
    [InlineData("speak to a person", "It asks for a person.")]
    [InlineData("our company wants to talk to somebody", "It asks for a person.")]
    [InlineData("our company wants to talk to somebody", "It says that you are a company.")]
    [InlineData("start again", "It is a command or a greeting.")]
    [InlineData("i want to die", "Somebody may be in danger.")]
    [InlineData("ich suche geld", "It is written in German.")]
    [InlineData("钱钱钱", "It is written in another language.")]
    [InlineData("zyzzyva", "It has no word that is in a scheme.")]
    [InlineData("zyzzyva wibble frobnicate quuxly blorptang", "Its words are in no scheme.")]
    [InlineData("", "It has no word that is in a scheme.")]
    public void It_is_said_why(string text, string because) =>
        Assert.Contains(because, SomeEveryday.Understand(text).Because);

    [Fact]
    public void A_place_of_several_facts_is_told_once()
    {
        var because = SomeEveryday.Understand("coventry, coventry").Because;

        Assert.Contains("It says that you are in coventry and you are in midlands.", because);
    }

    [Theory]
    [InlineData("protect my inventoin zyzzyva ada@example.org")]
    [InlineData("could i talk to somebody about Ada Lovelace, 024 7600 0000")]
    public void Nothing_is_repeated_that_only_the_person_said(string text) =>
        Assert.All(
            SomeEveryday.Understand(text).Because,
            sentence => Assert.DoesNotMatch("(?i)zyzzyva|ada|lovelace|7600|inventoin", sentence)
        );
}
