using System.Collections.Immutable;

namespace Signpost.Knowledge.Graph;

/// <summary>A question or an outcome in a <see cref="TreePicture"/>.</summary>
/// <param name="Id">The id of the question or outcome.</param>
/// <param name="IsQuestion">Whether it is a question.</param>
/// <param name="Text">What is asked; or the first sentence of what an outcome says.</param>
public sealed record PictureNode(string Id, bool IsQuestion, string Text)
{
    /// <summary>Whether conversations start here.</summary>
    public bool IsStart { get; init; }

    /// <summary>The schemes whose check begins here, by their names on the day.</summary>
    public ImmutableArray<string> Checks { get; init; } = [];

    /// <summary>What an outcome offers, as short phrases: "Shows up to 5 schemes".</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>
    /// The schemes that the outcome can point to, by their names on the day in alphabetical order; empty where they
    /// were not asked for.
    /// </summary>
    public ImmutableArray<string> Schemes { get; init; } = [];

    /// <summary>What begins here, in words: "Start", "Check: R&amp;D tax relief".</summary>
    public IEnumerable<string> Beginnings =>
        Checks.Select(name => $"Check: {name}").Prepend("Start").Skip(IsStart ? 0 : 1);
}
