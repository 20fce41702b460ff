using System.Collections.Immutable;

namespace Signpost.Advisers.Views;

/// <summary>The schemes that somebody was shown before they enquired.</summary>
/// <param name="Schemes">The schemes, best first.</param>
/// <param name="Address">The address of the results as they were shown, or null where they cannot be shown again.</param>
public sealed record SchemesView(ImmutableArray<ShownScheme> Schemes, string? Address);
