using Signpost.Storage.Tables;

namespace Signpost.Storage.Tests.Tables;

public sealed class QueryFilterTests
{
    [Fact]
    public void Filter_WithEveryType_QuotesEachAsItsLiteral()
    {
        DateTimeOffset at = new(2026, 1, 1, 1, 0, 0, TimeSpan.FromHours(1));
        var id = Guid.Parse("0d2f3a4e-0000-4000-8000-000000000000");
        var filter = TableClient.CreateQueryFilter(
            $"A eq {"it's {0}"} and B eq {3} and C eq {3L} and D eq {0.5} and E eq {3.0} and F eq {true} and G lt {at} and H eq {id} and I eq {new byte[] { 1, 171 }} and J eq {'x'}"
        );
        Assert.Equal(
            "A eq 'it''s {0}' and B eq 3 and C eq 3L and D eq 0.5 and E eq 3.0 and F eq true"
                + " and G lt datetime'2026-01-01T00:00:00.0000000Z' and H eq guid'0d2f3a4e-0000-4000-8000-000000000000'"
                + " and I eq X'01ab' and J eq 'x'",
            filter
        );
    }

    [Fact]
    public void Filter_WithBracesOfItsOwn_KeepsThem() =>
        Assert.Equal("A eq '{}' and B eq 'v'", TableServiceClient.CreateQueryFilter($"A eq '{{}}' and B eq {"v"}"));

    [Fact]
    public void Filter_WithAnotherType_NamesIt()
    {
        var e = Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {1.5m}"));
        Assert.Contains("Decimal", e.Message, StringComparison.Ordinal);
    }
}
