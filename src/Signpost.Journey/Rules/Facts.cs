namespace Signpost;

/// <summary>What the answers of a trail settle: for each facet asked about, one value.</summary>
public sealed class Facts
{
    private readonly Dictionary<string, (Question Question, string Choice)> _settled;

    private Facts(Dictionary<string, (Question Question, string Choice)> settled) => _settled = settled;

    /// <summary>
    /// What <paramref name="trail"/> settles; of two answers on one facet the later one counts, and once a check has
    /// begun (see <see cref="Check"/>) only the answers given in it.
    /// </summary>
    /// <param name="journey">The journey that the trail walks.</param>
    /// <param name="trail">The answers.</param>
    public static Facts From(Journey journey, Trail trail)
    {
        var settled = new Dictionary<string, (Question Question, string Choice)>(StringComparer.Ordinal);
        foreach (var answer in trail.Answers)
        {
            if (answer.CheckOf is not null)
            {
                settled.Clear();
            }
            else if (journey.FindNode(answer.Question) is Question question)
            {
                settled[question.Facet] = (question, answer.Choice);
            }
        }
        return new Facts(settled);
    }

    /// <summary>The value of a facet, or null when nothing was answered on it.</summary>
    public string? Find(string facet) => _settled.TryGetValue(facet, out var settled) ? settled.Choice : null;

    /// <summary>The question that settled a facet, or null when nothing was answered on it.</summary>
    public Question? FindQuestion(string facet) =>
        _settled.TryGetValue(facet, out var settled) ? settled.Question : null;
}
