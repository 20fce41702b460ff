using System.Globalization;

namespace Signpost.Storage.Tables;

/// <summary>Writes values as literals of the service's filter language.</summary>
internal static class QueryFilter
{
    public static string Create(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var literals = new object?[filter.ArgumentCount];
        for (var i = 0; i < literals.Length; i++)
        {
            literals[i] = Literal(filter.GetArgument(i));
        }

        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }

    private static string Literal(object? value) =>
        value switch
        {
            null => "null",
            bool flag => flag ? "true" : "false",
            int number => number.ToString(CultureInfo.InvariantCulture),
            long number => number.ToString(CultureInfo.InvariantCulture) + "L",
            double number => Fraction(number.ToString(CultureInfo.InvariantCulture)),
            string text => Quoted(text),
            char letter => Quoted(letter.ToString()),
            DateTimeOffset time => $"datetime'{time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)}'",
            Guid guid => $"guid'{guid}'",
            byte[] bytes => $"X'{Convert.ToHexStringLower(bytes)}'",
            _ => throw new ArgumentException(
                $"A filter cannot compare with a value of type {value.GetType().Name}: convert it first.",
                nameof(value)
            ),
        };

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Fraction(string number) => number.AsSpan().ContainsAny(".EN∞") ? number : $"{number}.0";
}
