namespace Signpost;

/// <summary>An amount that lies between two, in pounds to the penny.</summary>
public readonly record struct MoneyRange
{
    /// <summary>A range.</summary>
    /// <param name="low">The least.</param>
    /// <param name="high">The most; not less than the least.</param>
    /// <exception cref="ArgumentOutOfRangeException">The most is less than the least.</exception>
    public MoneyRange(decimal low, decimal high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        Low = low;
        High = high;
    }

    /// <summary>The least.</summary>
    public decimal Low { get; }

    /// <summary>The most.</summary>
    public decimal High { get; }

    /// <summary>Whether it is one amount.</summary>
    public bool IsExact => Low == High;

    /// <summary><c>£15.00</c>, or <c>£15.00 to £16.20</c>.</summary>
    public override string ToString() =>
        IsExact ? Wording.Pounds(Low) : $"{Wording.Pounds(Low)} to {Wording.Pounds(High)}";

    internal static MoneyRange Exactly(decimal amount) => new(amount, amount);

    internal MoneyRange Plus(MoneyRange other) => new(Low + other.Low, High + other.High);

    /// <summary>It, with each end cut to a limit.</summary>
    internal MoneyRange CutTo(MoneyRange limits) => new(Math.Min(Low, limits.Low), Math.Min(High, limits.High));

    /// <summary>The range over both: it is one or the other, and nobody knows which.</summary>
    internal MoneyRange Or(MoneyRange other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));
}
