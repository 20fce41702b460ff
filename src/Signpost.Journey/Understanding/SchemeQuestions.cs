using System.Collections.Immutable;

namespace Signpost;

/// <summary>Reads what people ask of a scheme by its name: why it is shown or not, and whether they can get it.</summary>
internal static class SchemeQuestions
{
    private static readonly string[] WhyNots =
    [
        "why not",
        "why no",
        "why isnt",
        "why arent",
        "why wasnt",
        "why dont you show",
        "why didnt you show",
        "why dont i see",
        "why cant i see",
        "why cant i get",
        "why cant i have",
    ];

    private static readonly string[] Whys = ["why do you show", "why did you show", "why is", "why are", "why"];

    private static readonly string[] Checks =
    [
        "check if i can get",
        "check if we can get",
        "check if i can claim",
        "check if we can claim",
        "check",
        "am i eligible for",
        "are we eligible for",
        "do i qualify for",
        "do we qualify for",
        "can i get",
        "can we get",
        "can i claim",
        "can we claim",
    ];

    private static readonly string[] Endings =
    [
        "not shown",
        "not here",
        "not there",
        "not listed",
        "not in the list",
        "not on the list",
        "shown",
        "here",
        "there",
        "listed",
        "in the list",
        "on the list",
        "included",
        "missing",
    ];

    /// <summary>What a phrase asks of a scheme, or null where it asks nothing of one.</summary>
    /// <param name="phrase">What was said, normalised.</param>
    /// <param name="scene">Where it was said.</param>
    public static Meaning? Of(string phrase, Scene scene)
    {
        if (After(phrase, WhyNots) is { } absent)
        {
            return Named(absent, scene) is { } scheme ? new Meaning.AskedWhy(scheme, absent) : Suggested(absent, scene);
        }
        if (After(phrase, Whys) is { } present && Named(present, scene) is { } asked)
        {
            return new Meaning.AskedWhy(asked, present);
        }
        return After(phrase, Checks) is { } wanted && Named(wanted, scene) is { } named
            ? named.Check is null
                ? new Meaning.Named(named, wanted)
                : new Meaning.BeganCheck(named)
            : null;
    }

    private static Scheme? Named(string name, Scene scene) =>
        scene.Journey.Wordings.FindScheme(name) ?? scene.Journey.Wordings.FindScheme(Reading.Strip(name));

    private static Meaning.Unclear? Suggested(string name, Scene scene)
    {
        ImmutableArray<Option> schemes =
        [
            .. scene
                .Journey.Understand(name, scene.Today)
                .Schemes.Select(near => near.Scheme.On(scene.Today)?.Name)
                .OfType<string>()
                .Select(close => new Option($"Why not {close}")),
        ];
        return schemes.IsEmpty ? null : new Meaning.Unclear(schemes);
    }

    private static string? After(string phrase, string[] openings)
    {
        foreach (var opening in openings)
        {
            if (phrase.Length > opening.Length + 1 && phrase.StartsWith($"{opening} ", StringComparison.Ordinal))
            {
                return WithoutEnding(phrase[(opening.Length + 1)..]);
            }
        }
        return null;
    }

    private static string WithoutEnding(string rest)
    {
        foreach (var ending in Endings)
        {
            if (rest.Length > ending.Length + 1 && rest.EndsWith($" {ending}", StringComparison.Ordinal))
            {
                return rest[..^(ending.Length + 1)];
            }
        }
        return rest;
    }
}
