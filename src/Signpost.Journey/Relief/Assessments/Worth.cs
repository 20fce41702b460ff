using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// What one regime gives for one part of the period, if the trade made a profit or if it made a loss.
/// </summary>
/// <param name="Part">Which part, from 0.</param>
/// <param name="HasLoss">Whether this is the case of a loss.</param>
/// <param name="Eligible">The regime.</param>
/// <param name="Uncapped">The amount before the cap.</param>
/// <param name="Amount">The amount after the cap.</param>
/// <param name="Working">How it comes about; plain lines.</param>
internal sealed record Worth(
    int Part,
    bool HasLoss,
    Eligible Eligible,
    MoneyRange Uncapped,
    MoneyRange Amount,
    ImmutableArray<string> Working
)
{
    /// <summary>Whether it is paid out and the cap that we know of cuts it.</summary>
    public bool IsCapped => HasLoss && Eligible.Rate.IsCapped;

    /// <summary>Whether it is of this part and regime.</summary>
    public bool Is(int part, ReliefRegime regime) => Part == part && Eligible.Rate.Regime == regime;
}
