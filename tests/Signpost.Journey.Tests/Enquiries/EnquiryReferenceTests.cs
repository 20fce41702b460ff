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
}
