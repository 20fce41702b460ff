using System.Collections.Immutable;

namespace Signpost.Tests.Laws;

/// <summary>Draws small journeys with rules, dates, replacements, checks, typed values and detours of every kind.</summary>
internal sealed class AnyJourney
{
    public const string Period = "1 April 2025 to 31 March 2026";

    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly string[] Facets = ["colour", "shape", "size"];
    private static readonly string[] Terms = ["one", "two", "three"];
    private static readonly string[] Letters = ["a", "b", "c", "d", "e", "f"];

    private static readonly Validity[] Spans =
    [
        Validity.Always,
        Validity.Always,
        new(null, Today.AddDays(-10)),
        new(null, Today.AddDays(10)),
        new(Today.AddDays(-10), null),
        new(Today.AddDays(10), null),
        new(Today.AddDays(-10), Today.AddDays(10)),
    ];

    private readonly Draws _draws;
    private readonly int _questions;
    private readonly int _outcomes;

    private AnyJourney(Draws draws)
    {
        _draws = draws;
        _questions = 1 + draws.Below(5);
        _outcomes = 1 + draws.Below(3);
    }

    public static Journey From(Draws draws) => Journey.Compile(new AnyJourney(draws).Content());

    /// <summary>A day before, on, between or after those on which something changes.</summary>
    public static DateOnly Day(Draws draws) => Today.AddDays(draws.One([-20, -10, -9, 0, 10, 11, 20]));

    /// <summary>The answers of somebody who only answers, from the start or from the beginning of a check.</summary>
    public static Conversation Answered(Draws draws, Journey journey, DateOnly day)
    {
        var conversation = Conversation.Begin(journey, "key", "seed");
        var checks = journey.Schemes.Where(scheme => scheme.Check is not null).ToList();
        if (checks is not [] && draws.Chance(30))
        {
            conversation = Take(journey, conversation, draws.One(checks).Check!.Label, day);
        }
        while (journey.FindNode(conversation.Node) is Question question)
        {
            var choice = draws.One(question.Choices);
            conversation = Take(journey, conversation, choice.Takes is null ? choice.Label : Period, day);
        }
        return conversation;
    }

    public static Conversation Take(Journey journey, Conversation conversation, string text, DateOnly day) =>
        Turn.Take(journey, conversation, new Input.Said(text), day).Conversation;

    private JourneyContent Content() =>
        Some.Content with
        {
            Start = "q0",
            Questions = [.. Enumerable.Range(0, _questions).Select(Question)],
            Outcomes = [.. Enumerable.Range(0, _outcomes).Select(Outcome)],
            Schemes = [.. Letters.Take(1 + _draws.Below(Letters.Length)).Select(Scheme)],
            Terms =
            [
                .. from facet in Facets
                from term in Terms
                select new Term
                {
                    Facet = facet,
                    Id = term,
                    Reason = $"your {facet} is {term}",
                    PostcodeAreas = _draws.Chance(30) ? ["CV"] : [],
                },
            ],
        };

    private Question Question(int number) =>
        new()
        {
            Id = $"q{number}",
            Facet = _draws.One(Facets),
            Text = $"What about {number}?",
            Why = $"It matters for {number}.",
            Choices = [.. Offered().Select(term => Choice(number, term))],
        };

    private IReadOnlyList<string> Offered() => _draws.Chance(70) ? Terms : _draws.Some(Terms);

    private Choice Choice(int number, string term) =>
        new()
        {
            Id = term,
            Label = $"Pick {term} of {number}",
            Next = After(number),
            Takes = term is "three" && _draws.Chance(50) ? TypedValue.AccountingPeriod : null,
            Detours = _draws.Chance(50) ? [new(_draws.One(Enum.GetValues<ReliefTest>()), After(number))] : [],
        };

    /// <summary>A later question, mostly the next one, or an outcome: so no way has a loop.</summary>
    private string After(int number) =>
        number + 1 < _questions && _draws.Chance(80)
            ? $"q{(_draws.Chance(80) ? number + 1 : number + 1 + _draws.Below(_questions - number - 1))}"
            : $"o{_draws.Below(_outcomes)}";

    private Outcome Outcome(int number) =>
        new()
        {
            Id = $"o{number}",
            Text = $"This is the end {number}.",
            Most = 1 + _draws.Below(3),
            Calculation = _draws.Chance(30) ? Calculation.ResearchRelief : null,
        };

    private Scheme Scheme(string letter) =>
        Some.Scheme(letter) with
        {
            Names = Names(letter),
            Statuses = Statuses(),
            ReplacedBy = _draws.Chance(40) ? _draws.One(Letters) : null,
            SeeAlso = _draws.Chance(30) ? [_draws.One(Letters)] : [],
            Check = _draws.Chance(50) ? new($"q{_draws.Below(_questions)}", $"Check{letter}") : null,
            Rules = [.. Enumerable.Range(0, _draws.Below(4)).Select(_ => Rule())],
        };

    private ImmutableArray<DatedName> Names(string letter) =>
        _draws.Below(3) switch
        {
            0 => [new($"Plain{letter}", _draws.One(Spans))],
            1 => [new($"Old{letter}", new(null, Today.AddDays(-1))), new($"New{letter}", new(Today, null))],
            _ => [new($"Plain{letter}", Validity.Always)],
        };

    private ImmutableArray<DatedStatus> Statuses() =>
        _draws.Below(3) switch
        {
            0 => [new(_draws.One(Enum.GetValues<StatusKind>()), _draws.One(Spans), null)],
            1 =>
            [
                new(StatusKind.Open, new(null, Today.AddDays(-1)), null),
                new(StatusKind.Closed, new(Today, null), null),
            ],
            _ => [new(StatusKind.Open, Validity.Always, null)],
        };

    private Rule Rule() =>
        new()
        {
            Fit = _draws.One(Enum.GetValues<Fit>()),
            Conditions = [.. _draws.Some(Facets).Select(facet => new Condition(facet, [.. _draws.Some(Terms)]))],
            Validity = _draws.One(Spans),
        };
}
