using System.Collections.Immutable;

namespace Signpost.Bot.Tests.Fakes;

/// <summary>Three questions in a row, each with the same two choices, and one outcome.</summary>
internal static class SmallJourneys
{
    public const string Greeting = "Welcome to the crossroads.";

    public static Journey Crossroads { get; } = Journey.Compile(Content());

    public static JourneyContent Content(string greeting = Greeting, int questions = 3, string consent = "c1") =>
        new()
        {
            Greeting = greeting,
            Start = "crossing-1",
            Consent = new Consent(consent, "May we contact you?"),
            Questions =
            [
                .. Enumerable
                    .Range(1, questions)
                    .Select(number => new Question
                    {
                        Id = $"crossing-{number}",
                        Text = $"Which way at crossing {number}?",
                        Facet = $"turning-{number}",
                        Why = "It decides where you get to.",
                        Choices = Choices(number == questions ? "end" : $"crossing-{number + 1}"),
                    }),
            ],
            Outcomes = [new Outcome { Id = "end", Text = "You have arrived." }],
            Schemes = [],
            Terms =
            [
                .. Enumerable
                    .Range(1, questions)
                    .SelectMany(number => new[] { Term(number, "left"), Term(number, "right") }),
            ],
        };

    private static ImmutableArray<Choice> Choices(string next) =>
        [
            new Choice
            {
                Id = "left",
                Label = "Left turn",
                Next = next,
            },
            new Choice
            {
                Id = "right",
                Label = "Right turn",
                Next = next,
            },
        ];

    private static Term Term(int number, string id) =>
        new()
        {
            Facet = $"turning-{number}",
            Id = id,
            Reason = $"you went {id} at crossing {number}",
        };
}
