namespace Signpost;

/// <summary>What people are asked to type for a <see cref="TypedValue"/>, and how it is read.</summary>
public static class TypedValues
{
    /// <summary>The request for a value, with an example.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static string Request(TypedValue value) =>
        value switch
        {
            TypedValue.AccountingPeriod =>
                "Please type the first and last day of your accounting period, for example 1 April 2025 to 31 March 2026.",
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such value."),
        };

    /// <summary>
    /// The value in the form in which it is kept and shown (<see cref="Answer.Value"/>), or what is wrong with the text.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static Parsed<string> Read(TypedValue value, string text)
    {
        switch (value)
        {
            case TypedValue.AccountingPeriod:
                var (period, problem) = AccountingPeriod.Parse(text);
                return new(period?.ToString(), problem);
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such value.");
        }
    }
}
