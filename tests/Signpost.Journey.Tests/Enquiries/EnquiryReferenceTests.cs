namespace Signpost.Tests.Enquiries;

public class EnquiryReferenceTests
{
    [Fact]
    public void For_is_the_same_each_time_and_differs_by_conversation_seed_and_number()
    {
        Assert.Equal(EnquiryReference.For("a", "s", 0), EnquiryReference.For("a", "s", 0));
        Assert.NotEqual(EnquiryReference.For("a", "s", 0), EnquiryReference.For("a", "s", 1));
        Assert.NotEqual(EnquiryReference.For("a", "s", 0), EnquiryReference.For("b", "s", 0));
        Assert.NotEqual(EnquiryReference.For("a", "s", 0), EnquiryReference.For("a", "t", 0));
    }

    [Fact]
    public void For_has_no_letter_that_can_be_taken_for_a_digit()
    {
        var letters = Enumerable.Range(0, 5_000).SelectMany(i => EnquiryReference.For("k", "s", i)[3..]).ToHashSet();
        Assert.Equal("-0123456789ABCDEFGHJKMNPQRSTVWXYZ", string.Concat(letters.Order()));
    }

    [Theory]
    [InlineData("SP-7F3K-2QXD")]
    [InlineData("sp-7f3k-2qxd")]
    [InlineData("SP 7F3K 2QXD")]
    [InlineData(" sp7f3k2qxd ")]
    [InlineData("sp 7f3k2qxd.")]
    [InlineData("s p – 7 F 3 K – 2 Q X D")]
    [InlineData("My reference is SP-7F3K-2QXD")]
    [InlineData("the reference number SP-7F3K-2QXD")]
    [InlineData("ref: SP-7F3K-2QXD")]
    public void Find_ReadsAReference_HoweverItIsTyped(string typed) =>
        Assert.Equal("SP-7F3K-2QXD", EnquiryReference.Find(Phrase.Normalise(typed)));

    [Theory]
    [InlineData("spring 2026")]
    [InlineData("spring2026")]
    [InlineData("speech 2025")]
    [InlineData("sprint 2027")]
    [InlineData("space 42000")]
    [InlineData("sp7f3k2qxd")]
    public void FindInAConversation_TakesWhatIsNotWrittenInItsParts_OnlyWhereTheConversationSentIt(string typed)
    {
        var phrase = Phrase.Normalise(typed);
        var conversation = Conversation.Begin(Some.Journey, "key", "seed");

        Assert.Null(EnquiryReference.Find(phrase, conversation));

        var reference = EnquiryReference.Find(phrase)!;
        Assert.Equal(reference, EnquiryReference.Find(phrase, conversation.WithSent(reference, enquiry: null)));
    }

    [Theory]
    [InlineData("SP-7F3K-2QXD")]
    [InlineData("sp 7f3k 2qxd")]
    [InlineData("my reference is SP-7F3K-2QXD.")]
    public void FindInAConversation_TakesWhatIsWrittenInItsParts_WhoeverSentIt(string typed) =>
        Assert.Equal(
            "SP-7F3K-2QXD",
            EnquiryReference.Find(Phrase.Normalise(typed), Conversation.Begin(Some.Journey, "key", "seed"))
        );

    [Fact]
    public void Find_TakesLettersThatLookLikeDigits_ForThose() =>
        Assert.Equal("SP-1011-ABCD", EnquiryReference.Find(Phrase.Normalise("sp-lOi1-abcd")));

    [Theory]
    [InlineData("")]
    [InlineData("sp")]
    [InlineData("SP-7F3K-2QX")]
    [InlineData("SP-7F3K-2QXDD")]
    [InlineData("SP-7F3U-2QXD")]
    [InlineData("XX-7F3K-2QXD")]
    [InlineData("sports hall")]
    [InlineData("spectrometry")]
    [InlineData("my reference")]
    public void Find_IsNull_ForAnythingElse(string typed) =>
        Assert.Null(EnquiryReference.Find(Phrase.Normalise(typed)));

    [Theory]
    [InlineData("")]
    [InlineData("Ada Lovelace, a hospital", "")]
    [InlineData("Ada SP-7F3K-2QXD", "SP-7F3K-2QXD")]
    [InlineData("Enquiry sp 7f3k 2qxd (Ada Lovelace)", "SP-7F3K-2QXD")]
    [InlineData("SP-7F3K-2QXD or sp0000 0001, not SP-7F3K-2QXD", "SP-7F3K-2QXD SP-0000-0001")]
    public void FindAll_FindsThemAmongOtherWords(string typed, string found = "") =>
        Assert.Equal(found, string.Join(' ', EnquiryReference.FindAll(Phrase.Normalise(typed))));
}
