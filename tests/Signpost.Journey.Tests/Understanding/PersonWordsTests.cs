namespace Signpost.Tests.Understanding;

public class PersonWordsTests
{
    private readonly LexiconBuilder _lexicon = new();
    private readonly PersonWords _words;

    public PersonWordsTests() => _words = new PersonWords(_lexicon);

    [Theory]
    [InlineData("can i talk to somebody about this")]
    [InlineData("i want to chat with a human")]
    [InlineData("put me through to an adviser please")]
    [InlineData("can you ring me tomorrow")]
    [InlineData("give us a call")]
    [InlineData("call back")]
    [InlineData("i would like to actually speak to someone")]
    [InlineData("speek to someone")]
    [InlineData("what is your phone number")]
    [InlineData("real person")]
    public void A_person_is_asked_for_within_a_sentence(string said) =>
        Assert.True(_words.Find(SomeText.Look(said, _lexicon)));

    [Theory]
    [InlineData("a grant for a person with a company")]
    [InlineData("someone stole my invention")]
    [InlineData("how do i talk to customers")]
    [InlineData("a call for projects")]
    [InlineData("")]
    public void Other_sentences_ask_for_nobody(string said) => Assert.False(_words.Find(SomeText.Look(said, _lexicon)));

    [Fact]
    public void The_words_that_ask_for_a_person_say_nothing_else()
    {
        _lexicon.AddPhrase("patents");
        var text = SomeText.Look("patents: discuss this with someone", _lexicon);

        Assert.True(_words.Find(text));

        Assert.Equal(
            "patents/Known discuss/Function this/Function with/Function someone/Function",
            SomeText.Kinds(text)
        );
    }
}
