using System.Collections.Immutable;
using Signpost.Knowledge.Paths;

namespace Signpost.Knowledge.Compare;

/// <summary>The last answer of an answer set, and those before it.</summary>
internal sealed record JointExample(JointExample? Before, PathAnswer? Answer)
{
    public ImmutableArray<PathAnswer> ToAnswers()
    {
        var answers = new List<PathAnswer>();
        for (var example = this; example is not null; example = example.Before)
        {
            if (example.Answer is { } answer)
            {
                answers.Add(answer);
            }
        }
        answers.Reverse();
        return [.. answers];
    }
}
