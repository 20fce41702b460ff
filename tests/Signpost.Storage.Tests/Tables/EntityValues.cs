using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Signpost.Storage.Tables;

namespace Signpost.Storage.Tests.Tables;

/// <summary>Rows with any values that a table can hold.</summary>
internal static class EntityValues
{
    private static readonly DateTimeOffset Earliest = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Gen<object> Value =>
        Gen.OneOf<object>(
            Of<string>().Where(s => s is not null).Select(s => (object)WellFormed(s)),
            Gen.Elements<object>(
                "",
                "--batch_",
                "\r\nPOST http://x HTTP/1.1\r\n",
                "\u2028\u2029\u0085",
                "😀'\"\\",
                "<&+>",
                "1"
            ),
            Of<bool>().Select(b => (object)b),
            Of<int>().Select(i => (object)i),
            Gen.Elements<object>(int.MinValue, int.MaxValue),
            Of<long>().Select(i => (object)i),
            Gen.Elements<object>(long.MinValue, long.MaxValue, 0L, 9007199254740993L),
            Of<double>().Select(d => (object)d),
            Gen.Elements<object>(
                double.NaN,
                double.PositiveInfinity,
                double.NegativeInfinity,
                3.0,
                0.0,
                double.MaxValue,
                double.Epsilon
            ),
            Time.Select(t => (object)t),
            Of<Guid>().Select(g => (object)g),
            Of<byte[]>().Where(b => b is not null).Select(b => (object)b)
        );

    public static Gen<TableEntity> Entity =>
        from count in Gen.Choose(0, 8)
        from values in Gen.ArrayOf(Value, count)
        from partition in Of<Guid>()
        select Filled(new TableEntity(partition.ToString("N"), "r"), values);

    public static void AssertSame(TableEntity expected, TableEntity actual)
    {
        foreach ((var name, var value) in expected)
        {
            var found = actual[name];
            Assert.Equal(value?.GetType(), found?.GetType());
            Assert.Equal(value, found);
        }
    }

    private static Gen<DateTimeOffset> Time =>
        from ticks in Gen.OneOf(
            Of<int>().Select(i => (long)Math.Abs((double)i) * 9_999_991),
            Gen.Elements(0L, DateTimeOffset.MaxValue.Ticks - Earliest.Ticks)
        )
        from hours in Gen.Choose(0, 14)
        select ticks == 0 || ticks > 1_000_000_000_000_000_000
            ? Earliest.AddTicks(ticks)
            : Earliest.AddTicks(ticks).ToOffset(TimeSpan.FromHours(hours));

    private static Gen<T> Of<T>() => ArbMap.Default.GeneratorFor<T>();

    private static TableEntity Filled(TableEntity entity, object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            entity[$"Property{i}"] = values[i];
        }

        return entity;
    }

    /// <summary>Half a surrogate pair has no UTF-8, so no service keeps it.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
