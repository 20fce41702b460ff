using System.Collections.Immutable;
using System.Globalization;

namespace Signpost.Knowledge.Tests.Laws;

/// <summary>
/// Small journeys by chance. All draw their ids from one pool, so that two of them ask the same questions in another
/// order, with other choices, and some of their own.
/// </summary>
internal sealed class RandomJourney(int seed)
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private const int Facets = 3;
    private const int Terms = 3;

    private readonly Random _random = new(seed);

    public JourneyContent Content(int questions = 5)
    {
        var pool = Enumerable.Range(0, questions + 1).Select(number => Text($"q{number}")).ToArray();
        _random.Shuffle(pool);
        var ids = pool[..questions];
        var outcomes = Enumerable.Range(0, _random.Next(1, 4)).Select(number => Text($"o{number}")).ToArray();
        var asked = ids.Select((id, place) => Question(id, [.. ids[(place + 1)..], .. outcomes])).ToImmutableArray();
        return new JourneyContent
        {
            Greeting = "Hello.",
            Start = ids[0],
            Consent = new Consent("one", "May we?"),
            // The order in which they are written down is not the order in which they are asked.
            Questions = [.. asked.OrderBy(question => question.Id)],
            Outcomes = [.. outcomes.Select(id => new Outcome { Id = id, Text = "There." })],
            Schemes = [.. Enumerable.Range(0, 3).Select(number => Scheme(Text($"s{number}"), ids))],
            Terms = [],
        };
    }

    /// <summary>The same journey with a few things changed.</summary>
    public JourneyContent Edit(JourneyContent content) =>
        content with
        {
            Questions = [.. content.Questions.Select(question => Chance(4) ? Edit(question) : question)],
            Schemes = [.. content.Schemes.Select(scheme => Chance(4) ? scheme with { Rules = Rules() } : scheme)],
        };

    private Question Edit(Question question) =>
        question.Choices.Length > 1 && Chance(2)
            ? question with
            {
                Choices = question.Choices.RemoveAt(_random.Next(question.Choices.Length)),
            }
            : question with
            {
                Choices = question.Choices.SetItem(0, question.Choices[0] with { Next = question.Choices[^1].Next }),
            };

    private Question Question(string id, string[] later)
    {
        // Far from every question settles a facet of its own: some settle one again.
        var facet = Text($"f{(id[^1] - '0') % Facets}");
        var terms = Enumerable.Range(0, Terms).ToArray();
        _random.Shuffle(terms);
        return new Question
        {
            Id = id,
            Facet = facet,
            Text = "Which?",
            Why = "To know.",
            Choices =
            [
                .. terms[.._random.Next(1, Terms + 1)]
                    .Select(term => new Choice
                    {
                        Id = Text($"t{term}"),
                        Label = Text($"Term {term}"),
                        Next = Pick(later),
                        Detours = Chance(6)
                            ? [.. Tests().Select(test => new Detour(test, Pick(later)))]
                            : ImmutableArray<Detour>.Empty,
                    }),
            ],
        };
    }

    private ReliefTest[] Tests()
    {
        var tests = Enum.GetValues<ReliefTest>();
        _random.Shuffle(tests);
        return tests[.._random.Next(1, 3)];
    }

    private Scheme Scheme(string id, string[] questions) =>
        new()
        {
            Id = id,
            Kind = SchemeKind.Fund,
            Names = [new DatedName(id, Chance(8) ? Span() : Validity.Always)],
            Statuses = [new DatedStatus(Chance(8) ? StatusKind.Closed : StatusKind.Open, Span(), null)],
            Descriptions =
            [
                new DatedDescription
                {
                    Summary = "It is.",
                    WhoFor = "All.",
                    Gives = "Much.",
                    NextStep = "Go.",
                },
            ],
            Sources = [],
            Owner = "us",
            ReviewBy = Today,
            Check = Chance(4) ? new Check(Pick(questions), id) : null,
            Rules = Rules(),
        };

    private ImmutableArray<Rule> Rules() =>
        [
            .. Enumerable
                .Range(0, _random.Next(0, 4))
                .Select(_ => new Rule
                {
                    Validity = Span(),
                    Conditions =
                    [
                        .. Enumerable
                            .Range(0, Facets)
                            .Where(facet => Chance(2) || facet is 0)
                            .Select(facet => new Condition(Text($"f{facet}"), [.. TermsOf()])),
                    ],
                }),
        ];

    private IEnumerable<string> TermsOf() =>
        Enumerable
            .Range(0, Terms)
            .Where(_ => Chance(2))
            .DefaultIfEmpty(_random.Next(Terms))
            .Select(term => Text($"t{term}"));

    private Validity Span() =>
        new(
            Chance(4) ? Today.AddDays(_random.Next(-30, 400)) : null,
            Chance(4) ? Today.AddDays(_random.Next(-30, 400)) : null
        );

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    private bool Chance(int oneIn) => _random.Next(oneIn) is 0;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
