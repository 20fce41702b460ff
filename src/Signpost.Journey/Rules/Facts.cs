namespace Signpost;

/// <summary>What the answers of a trail settle: for each facet asked about, one value.</summary>
public sealed class Facts
{
    private readonly Dictionary<string, string> _values;

    private Facts(Dictionary<string, string> values) => _values = values;

    /// <summary>What <paramref name="trail"/> settles; of two answers on one facet the later one counts.</summary>
    /// <param name="journey">The journey that the trail walks.</param>
    /// <param name="trail">The answers.</param>
    public static Facts From(Journey journey, Trail trail)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var answer in trail.Answers)
        {
            if (journey.FindNode(answer.Question) is Question question)
            {
                values[question.Facet] = answer.Choice;
            }
        }
        return new Facts(values);
    }

    /// <summary>The value of a facet, or null when nothing was answered on it.</summary>
    public string? Find(string facet) => _values.GetValueOrDefault(facet);
}
