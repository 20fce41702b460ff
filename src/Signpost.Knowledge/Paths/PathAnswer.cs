namespace Signpost.Knowledge.Paths;

/// <summary>One answer of a path.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Choice">The id of the choice made.</param>
/// <param name="When">
/// The test of the accounting period that held and turned the choice aside, or null where it led its usual way.
/// </param>
public sealed record PathAnswer(string Question, string Choice, ReliefTest? When)
{
    /// <summary>The answer that takes a way.</summary>
    public static PathAnswer Of(Way way) => new(way.Question.Id, way.Choice.Id, way.When);
}
