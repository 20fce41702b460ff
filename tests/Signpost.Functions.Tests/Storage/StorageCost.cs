namespace Signpost.Functions.Tests.Storage;

/// <summary>What something cost in requests to storage.</summary>
/// <param name="Reads">How many reads.</param>
/// <param name="Writes">The writes: a transaction ends in <c>$batch</c>, a single row in its table's name.</param>
internal sealed record StorageCost(int Reads, IReadOnlyList<string> Writes)
{
    private const string Transaction = "POST $batch";

    public void Is(int reads, int transactions)
    {
        Assert.Equal(reads, Reads);
        Assert.Equal(Enumerable.Repeat(Transaction, transactions), Writes);
    }

    public void IsOneEnquiryAndOneTurn()
    {
        Assert.Equal(0, Reads);
        Assert.Equal([Transaction, Transaction], Writes);
    }
}
