using Signpost.Knowledge.Paths;

namespace Signpost.Cli.Telling;

/// <summary>Says answers as the people see them who give them.</summary>
internal sealed class AnswerLabels
{
    private readonly Dictionary<(string Question, string Choice), string> _labels = [];
    private readonly Dictionary<string, string> _questions = new(StringComparer.Ordinal);

    /// <param name="contents">Whose words are used; those of the first that has them.</param>
    public AnswerLabels(params ReadOnlySpan<JourneyContent> contents)
    {
        foreach (var content in contents)
        {
            foreach (var question in content.Questions)
            {
                _questions.TryAdd(question.Id, question.Text);
                foreach (var choice in question.Choices)
                {
                    _labels.TryAdd((question.Id, choice.Id), choice.Label);
                }
            }
        }
    }

    /// <summary><c>“Which of these are you?” (who)</c>.</summary>
    public string Question(string id) => $"“{_questions.GetValueOrDefault(id, id)}” ({id})";

    /// <summary><c>“A company” (who), “Coventry” (where)</c>.</summary>
    public string Answers(IEnumerable<PathAnswer> answers) => string.Join(", ", answers.Select(Answer));

    private string Answer(PathAnswer answer)
    {
        var label = _labels.GetValueOrDefault((answer.Question, answer.Choice), answer.Choice);
        return answer.When is { } test
            ? $"“{label}” ({answer.Question}, when {ReliefTestWords.Write(test)})"
            : $"“{label}” ({answer.Question})";
    }
}
