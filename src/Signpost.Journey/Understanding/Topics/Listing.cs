namespace Signpost;

/// <summary>A list of items for each of the numbers below <see cref="Count"/>, all in one array.</summary>
/// <typeparam name="T">The items.</typeparam>
internal sealed class Listing<T>
{
    private readonly int[] _starts;
    private readonly T[] _items;

    /// <param name="count">How many lists there are.</param>
    /// <param name="items">The items with the numbers of their lists, in the order that each list keeps.</param>
    public Listing(int count, IEnumerable<(int Number, T Item)> items)
    {
        (int Number, T Item)[] sorted = [.. items.OrderBy(item => item.Number)];
        _items = [.. sorted.Select(item => item.Item)];
        _starts = new int[count + 1];
        foreach (var (number, _) in sorted)
        {
            _starts[number + 1]++;
        }
        for (var number = 0; number < count; number++)
        {
            _starts[number + 1] += _starts[number];
        }
    }

    public int Count => _starts.Length - 1;

    public ReadOnlySpan<T> this[int number] => _items.AsSpan(_starts[number].._starts[number + 1]);
}
