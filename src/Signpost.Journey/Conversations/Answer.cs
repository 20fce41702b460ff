using System.Text.Json.Serialization;

namespace Signpost;

/// <summary>What was chosen at one question, or a <see cref="Check"/> that was begun.</summary>
/// <param name="Question">The id of the question; of a check that was begun: the id of the node it was begun at.</param>
/// <param name="Choice">
/// The id of the choice; of a check that was begun: <c>check/</c> and the id of its scheme. Ids of choices have no
/// <c>/</c>.
/// </param>
/// <param name="Value">
/// What was typed for a choice that takes a value (<see cref="Signpost.Choice.Takes"/>), in the form that its type
/// writes; else null.
/// </param>
public sealed record Answer(string Question, string Choice, string? Value = null)
{
    private const string CheckMark = "check/";

    /// <summary>The id of the scheme whose check begins here, or null for an answer to a question.</summary>
    [JsonIgnore]
    public string? CheckOf =>
        Choice.StartsWith(CheckMark, StringComparison.Ordinal) ? Choice[CheckMark.Length..] : null;

    /// <summary>The beginning of a scheme's check.</summary>
    /// <param name="node">The id of the node at which it is begun.</param>
    /// <param name="scheme">The id of the scheme.</param>
    public static Answer Begins(string node, string scheme) => new(node, CheckMark + scheme);
}
