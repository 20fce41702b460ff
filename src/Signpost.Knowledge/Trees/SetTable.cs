using System.Runtime.InteropServices;

namespace Signpost.Knowledge.Trees;

/// <summary>Gives equal sets (see <see cref="Bits"/>) one number, from 0 in the order in which they first appear.</summary>
internal sealed class SetTable
{
    private readonly Dictionary<ulong[], int> _numbers = new(Comparer.Instance);
    private readonly Dictionary<ulong[], int>.AlternateLookup<ReadOnlySpan<ulong>> _lookUp;
    private readonly List<ulong[]> _sets = [];

    public SetTable() => _lookUp = _numbers.GetAlternateLookup<ReadOnlySpan<ulong>>();

    public int Count => _sets.Count;

    public ulong[] this[int number] => _sets[number];

    public int NumberOf(ReadOnlySpan<ulong> set)
    {
        if (!_lookUp.TryGetValue(set, out var number))
        {
            number = _sets.Count;
            _sets.Add(set.ToArray());
            _numbers.Add(_sets[number], number);
        }
        return number;
    }

    private sealed class Comparer : IEqualityComparer<ulong[]>, IAlternateEqualityComparer<ReadOnlySpan<ulong>, ulong[]>
    {
        public static readonly Comparer Instance = new();

        public ulong[] Create(ReadOnlySpan<ulong> alternate) => alternate.ToArray();

        public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<ulong> alternate, ulong[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ulong[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<ulong> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes(alternate));
            return hash.ToHashCode();
        }
    }
}
