namespace Signpost;

/// <summary>Finds how much the words of a text speak for each topic.</summary>
internal sealed class TopicScoring
{
    private readonly Journey _journey;
    private readonly TopicIndex _topics;
    private readonly PhraseTree<Alike> _alike;
    private readonly int[]?[] _places;
    private readonly double[] _near;

    private TopicsOnDay? _onDay;

    public TopicScoring(Journey journey, TopicIndex topics, PhraseTree<Alike> alike, Places places)
    {
        (_journey, _topics, _alike) = (journey, topics, alike);
        _places = [.. topics.Topics.Select(topic => topic.Scheme is { } scheme ? places.Of(scheme) : null)];
        _near = [.. _places.Select(own => own is null ? 1 : 1 + (TopicWeights.OwnPlace * (1 - places.Reach(own))))];
    }

    /// <summary>Scores all topics for a text whose words have been looked up.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">The numbers of the places that it mentions.</param>
    /// <param name="scores">Takes the scores.</param>
    /// <param name="today">The day: what has closed counts less.</param>
    public void Score(SaidText text, List<int> places, TopicScores scores, DateOnly today)
    {
        scores.Clear();
        var before = SaidWord.NoStem;
        for (var place = 0; place < text.Words.Length; place++)
        {
            var word = text.Words[place];
            if (word.IsNegated)
            {
                before = SaidWord.NoStem;
                continue;
            }
            if (_alike.Longest(text.Words[place..]).Meaning is { } alike)
            {
                scores.AddAlike(alike.Stem);
            }
            if (word.Kind is SaidKind.Function)
            {
                continue;
            }
            if (word.Stem == SaidWord.NoStem)
            {
                scores.AddUnknown(word.Kind);
            }
            else
            {
                scores.Add(word, before);
            }
            before = word.Stem;
        }
        scores.AddNames();
        Scale(places, scores, FactorsOn(today));
    }

    private void Scale(List<int> places, TopicScores scores, double[] onDay)
    {
        for (var topic = 0; topic < onDay.Length; topic++)
        {
            if (onDay[topic] is 0 || !scores.IsNamed(topic))
            {
                scores.Scale(topic, onDay[topic]);
            }
            if (places.Count > 0 && _places[topic] is { } own)
            {
                scores.Scale(topic, IsAmong(places, own) ? _near[topic] : TopicWeights.WrongPlace);
            }
        }
    }

    private static bool IsAmong(List<int> places, int[] own)
    {
        foreach (var place in places)
        {
            if (Array.IndexOf(own, place) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>What is left of each topic on a day: less of a scheme that has closed, nothing of one that is not there.</summary>
    private double[] FactorsOn(DateOnly day)
    {
        var onDay = _onDay;
        if (onDay?.Day != day)
        {
            _onDay = onDay = new TopicsOnDay(day, [.. _topics.Topics.Select(topic => FactorOn(topic, day))]);
        }
        return onDay.Factors;
    }

    private double FactorOn(Topic topic, DateOnly day) =>
        topic.Scheme is null
            ? 1
            : Standing.Of(_journey, topic.Scheme, day) switch
            {
                Standing.Live => 1,
                Standing.Absent => 0,
                _ => TopicWeights.Closed,
            };

    private sealed record TopicsOnDay(DateOnly Day, double[] Factors);
}
