namespace Signpost;

/// <summary>What one regime gives: a row of the table of rates.</summary>
internal abstract record ReliefRate
{
    public required ReliefRegime Regime { get; init; }

    /// <summary>What the regime is called, to begin a sentence with.</summary>
    public required string Name { get; init; }

    /// <summary>The first days of the accounting periods that it is for.</summary>
    public required Validity Begins { get; init; }

    /// <summary>The days of the spend that it is for.</summary>
    public required Validity Spent { get; init; }

    public required Source Source { get; init; }

    /// <summary>Whether the PAYE cap that we know of cuts what it pays to a company with a loss.</summary>
    public required bool IsCapped { get; init; }

    /// <summary>The worth of a spend to a company with a profit, lowest and highest, and how it comes about.</summary>
    public abstract MoneyRange Profit(MoneyRange spend, ICollection<string> working);

    /// <summary>The worth of a spend to a company with a loss, lowest and highest, and how it comes about.</summary>
    /// <param name="spend">The spend that counts.</param>
    /// <param name="loss">The loss before the extra deduction, or null when not known.</param>
    /// <param name="isIntensive">Whether the threshold is reached, or null when not known.</param>
    /// <param name="working">Gets the lines.</param>
    public abstract MoneyRange Loss(MoneyRange spend, decimal? loss, bool? isIntensive, ICollection<string> working);
}
