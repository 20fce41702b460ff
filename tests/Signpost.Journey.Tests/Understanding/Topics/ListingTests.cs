using FsCheck.Fluent;
using Signpost.Tests.Laws;

namespace Signpost.Tests.Understanding.Topics;

public class ListingTests
{
    [Fact]
    public void Each_number_has_its_items_in_their_order()
    {
        var listing = new Listing<string>(4, [(2, "c"), (0, "a"), (2, "b"), (3, "d"), (0, "e")]);

        Assert.Equal(4, listing.Count);
        Assert.Equal(["a", "e"], listing[0].ToArray());
        Assert.Empty(listing[1].ToArray());
        Assert.Equal(["c", "b"], listing[2].ToArray());
        Assert.Equal(["d"], listing[3].ToArray());
    }

    [Fact]
    public void There_may_be_no_numbers_and_no_items()
    {
        Assert.Equal(0, new Listing<int>(0, []).Count);
        Assert.Empty(new Listing<int>(1, [])[0].ToArray());
    }

    [Fact]
    public void It_holds_what_a_lookup_holds() =>
        Draws.Check(draws =>
        {
            var count = 1 + draws.Below(6);
            (int Number, int Item)[] items =
            [
                .. Enumerable.Range(0, draws.Below(30)).Select(item => (draws.Below(count), item)),
            ];
            var lookup = items.ToLookup(item => item.Number, item => item.Item);
            var listing = new Listing<int>(count, items);
            for (var number = 0; number < count; number++)
            {
                Assert.Equal(lookup[number], listing[number].ToArray());
            }
        });
}
