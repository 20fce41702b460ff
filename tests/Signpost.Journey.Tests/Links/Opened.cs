namespace Signpost.Tests.Links;

/// <summary>Links that tests open.</summary>
internal static class Opened
{
    public static OpenedLink Today(Trail trail, Journey? journey = null) =>
        OpenedLink.Of(new JourneyLink(trail, null, null), journey ?? Some.Journey, null, Some.Day);

    /// <summary>A link that was made on one journey and is opened on another.</summary>
    public static OpenedLink Later(Trail trail, JourneyContent then, JourneyContent now, DateOnly? made = null)
    {
        var before = Journey.Compile(then);
        var link = new JourneyLink(trail, before.Version, made ?? Some.Day);
        return OpenedLink.Of(link, Journey.Compile(now), before, Some.Day);
    }

    /// <summary>The small journey with a question changed.</summary>
    public static JourneyContent With(this JourneyContent content, string question, Func<Question, Question> change) =>
        content with
        {
            Questions = [.. content.Questions.Select(each => each.Id == question ? change(each) : each)],
        };

    /// <summary>The small journey with a scheme changed.</summary>
    public static JourneyContent With(this JourneyContent content, string scheme, Func<Scheme, Scheme> change) =>
        content with
        {
            Schemes = [.. content.Schemes.Select(each => each.Id == scheme ? change(each) : each)],
        };
}
