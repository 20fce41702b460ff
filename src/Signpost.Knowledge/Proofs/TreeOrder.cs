using System.Collections.Immutable;

namespace Signpost.Knowledge.Proofs;

/// <summary>The order in which facts spread through a tree.</summary>
internal static class TreeOrder
{
    /// <summary>The questions, each after all the questions that lead to it. The tree has no circle.</summary>
    public static ImmutableArray<Question> TopDown(JourneyContent content)
    {
        var questions = content.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var waiting = questions.Keys.ToDictionary(id => id, _ => 0, StringComparer.Ordinal);
        foreach (var next in content.Questions.SelectMany(NextQuestions))
        {
            waiting[next]++;
        }
        var ready = new Queue<Question>([questions[content.Start]]);
        var order = ImmutableArray.CreateBuilder<Question>(questions.Count);
        while (ready.TryDequeue(out var question))
        {
            order.Add(question);
            foreach (var next in NextQuestions(question))
            {
                if (--waiting[next] is 0)
                {
                    ready.Enqueue(questions[next]);
                }
            }
        }
        return order.ToImmutable();

        IEnumerable<string> NextQuestions(Question question) =>
            question.Choices.Select(choice => choice.Next).Where(questions.ContainsKey);
    }
}
