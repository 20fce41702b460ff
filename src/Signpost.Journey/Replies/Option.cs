using System.Text.Json.Serialization;

namespace Signpost;

/// <summary>One thing that can be pressed, typed, or picked by its number in the list of a reply.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Says">What pressing it sends: always words that a person could type.</param>
[method: JsonConstructor]
public sealed record Option(string Label, string Says)
{
    /// <summary>An option that sends its own label.</summary>
    public Option(string label)
        : this(label, label) { }
}
