namespace Signpost.Testing.Knowledge;

/// <summary>Changes to a journey, for comparing it with what it was.</summary>
public static class JourneyEdits
{
    /// <summary>
    /// What an editor might make of it in an afternoon: a choice in the middle leads elsewhere, another one is gone, and
    /// a scheme has a rule less.
    /// </summary>
    public static JourneyContent Edit(JourneyContent content)
    {
        var middle = content.Questions.Length / 2;
        var (one, other) = (content.Questions[middle], content.Questions[middle + 1]);
        var led = one.Choices[0] with { Next = one.Choices[1].Next };
        return content with
        {
            Questions = content
                .Questions.SetItem(middle, one with { Choices = one.Choices.SetItem(0, led) })
                .SetItem(middle + 1, other with { Choices = other.Choices.RemoveAt(0) }),
            Schemes = content.Schemes.SetItem(
                0,
                content.Schemes[0] with
                {
                    Rules = content.Schemes[0].Rules.RemoveAt(1),
                }
            ),
        };
    }

    /// <summary>The same journey behind a question that was not asked before, so that everything is another place.</summary>
    public static JourneyContent Prefix(JourneyContent content)
    {
        var first = content.Questions[0] with { Id = "before-all", Facet = "before" };
        return content with
        {
            Start = first.Id,
            Questions =
            [
                first with
                {
                    Choices = [.. first.Choices.Select(choice => choice with { Next = content.Start })],
                },
                .. content.Questions,
            ],
        };
    }
}
