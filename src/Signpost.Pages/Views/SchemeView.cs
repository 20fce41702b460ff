namespace Signpost.Pages.Views;

/// <summary>A page about one scheme.</summary>
/// <param name="Place">The place that it is read from.</param>
/// <param name="Told">What is told of it.</param>
public sealed record SchemeView(OpenedLink Place, ToldScheme Told);
