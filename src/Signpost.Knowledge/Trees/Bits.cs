using System.Numerics;

namespace Signpost.Knowledge.Trees;

/// <summary>Sets of small numbers, as the bits of words.</summary>
internal static class Bits
{
    private const int WordSize = 64;

    public static int WordsFor(int count) => (count + WordSize - 1) / WordSize;

    public static ulong[] Of(int words, IEnumerable<int> members)
    {
        var set = new ulong[words];
        foreach (var member in members)
        {
            Add(set, member);
        }
        return set;
    }

    public static void Add(Span<ulong> set, int member) => set[member / WordSize] |= 1UL << (member % WordSize);

    public static void Remove(Span<ulong> set, int member) => set[member / WordSize] &= ~(1UL << (member % WordSize));

    public static bool Has(ReadOnlySpan<ulong> set, int member) =>
        (set[member / WordSize] & (1UL << (member % WordSize))) != 0;

    public static void Unite(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < other.Length; i++)
        {
            set[i] |= other[i];
        }
    }

    public static void Intersect(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < other.Length; i++)
        {
            set[i] &= other[i];
        }
    }

    public static bool Meet(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if ((one[i] & other[i]) != 0)
            {
                return true;
            }
        }
        return false;
    }

    public static bool IsWithin(ReadOnlySpan<ulong> part, ReadOnlySpan<ulong> whole)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if ((part[i] & ~whole[i]) != 0)
            {
                return false;
            }
        }
        return true;
    }

    public static IEnumerable<int> Members(ulong[] set)
    {
        for (var i = 0; i < set.Length; i++)
        {
            for (var word = set[i]; word != 0; word &= word - 1)
            {
                yield return (i * WordSize) + BitOperations.TrailingZeroCount(word);
            }
        }
    }
}
