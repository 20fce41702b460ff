using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Signpost;

/// <summary>A node that asks one thing and leads on by the choice that is made.</summary>
public sealed record Question : Node
{
    /// <summary>What is asked, as a full sentence.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The facet that an answer settles (see <see cref="Term.Facet"/>): the id of the choice made becomes the value
    /// that rules read. Two questions may settle the same facet on different branches.
    /// </summary>
    public required string Facet { get; init; }

    /// <summary>A line of help shown under the question, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>The answer to "why do you ask?", as a full sentence.</summary>
    public required string Why { get; init; }

    /// <summary>The choices in the order in which they are numbered, from 1.</summary>
    public required ImmutableArray<Choice> Choices { get; init; }

    /// <summary>Every way on from here: for each choice its usual way, then its detours.</summary>
    [JsonIgnore]
    public IEnumerable<Way> Ways =>
        Choices.SelectMany(choice =>
            choice
                .Detours.Select(detour => new Way(this, choice, detour.When, detour.Next))
                .Prepend(new Way(this, choice, When: null, choice.Next))
        );

    /// <summary>The choice with an id, or null.</summary>
    public Choice? FindChoice(string id)
    {
        foreach (var choice in Choices)
        {
            if (string.Equals(choice.Id, id, StringComparison.Ordinal))
            {
                return choice;
            }
        }
        return null;
    }
}
