namespace Signpost;

/// <summary>What a figure is.</summary>
internal enum FigureKind
{
    Spend,
    TotalSpend,
    PayeAndNic,
    Loss,
}
