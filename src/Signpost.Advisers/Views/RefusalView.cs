using Signpost.Advisers.Access;

namespace Signpost.Advisers.Views;

/// <summary>A page that says why something cannot be shown or done, and how to go on.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Text">What there is to say, as full sentences.</param>
public sealed record RefusalView(string Title, string Text)
{
    /// <summary>Who asks, or null where nobody has been let in.</summary>
    public Visitor? Visitor { get; init; }

    /// <summary>Where to go on: an address of this host, from its path; or null for nowhere.</summary>
    public string? Address { get; init; }

    /// <summary>The words of the link to it.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>What was typed and could not be saved, to be copied, or null.</summary>
    public string? Typed { get; init; }
}
