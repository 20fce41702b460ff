namespace Signpost.Pages.Views;

/// <summary>A page that shows what fits.</summary>
/// <param name="Place">The outcome.</param>
/// <param name="IsPartial">Whether some of the address could not be read, which nothing else on the page says.</param>
public sealed record ResultsView(OpenedLink Place, bool IsPartial)
{
    /// <summary>The figures that were sent, as they were typed, or null.</summary>
    public string? Figures { get; init; }

    /// <summary>What was worked out from them, or null.</summary>
    public Block? Amount { get; init; }

    /// <summary>What is wrong with them, as full sentences, or null.</summary>
    public string? Problem { get; init; }
}
