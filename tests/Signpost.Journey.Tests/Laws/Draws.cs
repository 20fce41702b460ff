using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Tests.Laws;

/// <summary>Numbers drawn by FsCheck, from which anything can be built; once they run out each is 0.</summary>
internal sealed class Draws(int[] numbers)
{
    private const int Most = 600;

    private int _next;

    /// <summary>Runs a law on many draws.</summary>
    public static void Check(Action<Draws> law) =>
        Prop.ForAll(Gen.Choose(0, 9_999).ArrayOf(Most).ToArbitrary(), numbers => law(new Draws(numbers)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    /// <summary>A number from 0 to one less than <paramref name="count"/>.</summary>
    public int Below(int count) => _next < numbers.Length ? numbers[_next++] % count : 0;

    public bool Chance(int percent) => Below(100) < percent;

    public T One<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>Some of the entries, at least one, in their order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> from)
    {
        var some = from.Where(_ => Chance(50)).ToList();
        return some is [] ? [One(from)] : some;
    }
}
