namespace Signpost.Pages.Views;

/// <summary>A page that only says something, such as why a request was refused and how to go on.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Text">What there is to say, as full sentences.</param>
/// <param name="Address">Where to go on: an address of ours, from its path.</param>
/// <param name="Label">The words of the link to it.</param>
public sealed record MessageView(string Title, string Text, string Address, string Label);
