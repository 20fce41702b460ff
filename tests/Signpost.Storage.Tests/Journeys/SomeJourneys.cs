using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Storage.Tests.Journeys;

internal static class SomeJourneys
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    /// <summary>A journey of one question and one outcome, which differs from others by its greeting.</summary>
    public static Journey Named(string greeting, params IEnumerable<Scheme> schemes) =>
        Journey.Compile(
            new JourneyContent
            {
                Greeting = greeting,
                Start = "who",
                Consent = new("consent-one", "May a person contact you?"),
                Questions = [Question("who", "Who are you?", "company", "results")],
                Outcomes = [new() { Id = "results", Text = "These fit." }],
                Schemes = [.. schemes],
                Terms = [Term("company", "you are a company")],
            }
        );

    /// <summary>A journey whose JSON fills more than <paramref name="rows"/> rows.</summary>
    public static Journey OfManyRows(string greeting, int rows) =>
        Named(greeting, Enumerable.Range(0, rows).Select(i => Scheme($"scheme-{i}", new string('x', 480_000))));

    /// <summary>A journey of a question, an outcome and a scheme for each of so many.</summary>
    public static Journey OfManyNodes(int each)
    {
        var small = Named("Hello.").Content;
        return Journey.Compile(
            small with
            {
                Questions =
                [
                    .. small.Questions,
                    .. Enumerable
                        .Range(0, each)
                        .Select(i => Question($"q-{i}", $"Question {i}?", "company", "results")),
                ],
                Outcomes =
                [
                    .. small.Outcomes,
                    .. Enumerable.Range(0, each).Select(i => new Outcome { Id = $"o-{i}", Text = $"Outcome {i}." }),
                ],
                Schemes = [.. Enumerable.Range(0, each).Select(i => Scheme($"s-{i}", $"Scheme {i}."))],
            }
        );
    }

    /// <summary>Small journeys with ids and texts of every sort.</summary>
    public static Arbitrary<Journey> Any() =>
        (
            from greeting in SomeTexts.OfEveryLength()
            from questions in Parts(1)
            from outcomes in Parts(1)
            from schemes in Parts(0)
            from terms in Parts(0)
            select Of(greeting, questions, outcomes, schemes, terms)
        ).ToArbitrary();

    public static string Json(Journey journey) =>
        JsonSerializer.Serialize(journey.Content, JourneyJson.Default.JourneyContent);

    private static Journey Of(
        string greeting,
        (string Id, string Text)[] questions,
        (string Id, string Text)[] outcomes,
        (string Id, string Text)[] schemes,
        (string Id, string Text)[] terms
    ) =>
        Journey.Compile(
            new JourneyContent
            {
                Greeting = greeting,
                Start = $"q{questions[0].Id}",
                Consent = new(greeting, greeting),
                Questions = [.. questions.Select(q => Question($"q{q.Id}", q.Text, q.Id, $"o{outcomes[0].Id}"))],
                Outcomes = [.. outcomes.Select(o => new Outcome { Id = $"o{o.Id}", Text = o.Text })],
                Schemes = [.. schemes.Select(s => Scheme(s.Id, s.Text))],
                Terms = [.. terms.Select(t => Term(t.Id, t.Text))],
            }
        );

    /// <summary>At least <paramref name="least"/> pairs of an id that occurs once and a text.</summary>
    private static Gen<(string Id, string Text)[]> Parts(int least) =>
        from ids in Gen.OneOf(
                SomeTexts.WellFormed(),
                Gen.Elements("/", "\\", "#", "?", "%2F", "'", "|", "head", "é", "")
            )
            .NonEmptyListOf()
        from texts in SomeTexts.OfEveryLength().ListOf(ids.Count)
        from count in Gen.Choose(least, Math.Min(ids.Count, 4))
        select ids.Zip(texts).DistinctBy(part => part.First).Take(count).ToArray();

    private static Question Question(string id, string text, string choice, string next) =>
        new()
        {
            Id = id,
            Facet = "audience",
            Text = text,
            Hint = text,
            Why = "It matters.",
            Choices =
            [
                new()
                {
                    Id = choice,
                    Label = text,
                    Wordings = [text, choice],
                    Next = next,
                },
            ],
        };

    private static Term Term(string id, string reason) =>
        new()
        {
            Facet = "audience",
            Id = id,
            Reason = reason,
            Words = [reason],
        };

    private static Scheme Scheme(string id, string details) =>
        new()
        {
            Id = id,
            Kind = SchemeKind.Service,
            Names = [new(id, new(Day, null))],
            Statuses = [new(StatusKind.Open, Validity.Always, null)],
            Descriptions =
            [
                new()
                {
                    Summary = "It helps.",
                    WhoFor = "For everybody.",
                    Gives = "It gives advice.",
                    NextStep = "Read its page.",
                },
            ],
            Details = details,
            Sources = [new("A page", "https://example.org/", Day, Confidence.Confirmed)],
            Owner = "content team",
            ReviewBy = Day,
            Rules = [new() { Conditions = [new("audience", [id])], Validity = new(null, Day) }],
        };
}
