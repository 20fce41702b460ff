namespace Signpost.Advisers.Insights;

/// <summary>How many conversations went from one node of the tree to another, by whatever choice.</summary>
/// <param name="From">The id of the node.</param>
/// <param name="To">The id of the node that it led to.</param>
/// <param name="Conversations">How many; 1 or more.</param>
public sealed record FlowLink(string From, string To, int Conversations)
{
    /// <summary>The links of steps, the widest first. What leads back to where it began is none.</summary>
    public static IReadOnlyList<FlowLink> Of(IEnumerable<Count<StepTaken>> steps) =>
        [
            .. steps
                .Where(step => !string.Equals(step.Of.From, step.Of.To, StringComparison.Ordinal))
                .GroupBy(step => (step.Of.From, step.Of.To))
                .Select(link => new FlowLink(link.Key.From, link.Key.To, link.Sum(step => step.Conversations)))
                .OrderByDescending(link => link.Conversations)
                .ThenBy(link => link.From, StringComparer.Ordinal)
                .ThenBy(link => link.To, StringComparer.Ordinal),
        ];
}
