using System.Collections.Immutable;
using System.Globalization;

namespace Signpost.Testing.Knowledge;

/// <summary>
/// A large journey, equal for equal sizes: questions in layers, each of which settles a facet of its own, and from each
/// layer choices lead to questions of the next one, at random and crossing one another. No outcome is ever empty.
/// </summary>
public sealed record LayeredJourney
{
    private static readonly DateOnly ReviewBy = new(2027, 2, 22);
    private static readonly DateOnly Checked = new(2026, 11, 1);

    /// <summary>How many questions in a row each path asks.</summary>
    public required int Layers { get; init; }

    /// <summary>How many questions there are in all; the first layer has one.</summary>
    public required int Questions { get; init; }

    /// <summary>How many choices each question has, up to <see cref="Terms"/>.</summary>
    public required int Choices { get; init; }

    /// <summary>How many terms each facet has.</summary>
    public int Terms { get; init; } = 9;

    /// <summary>How many outcomes there are.</summary>
    public required int Outcomes { get; init; }

    /// <summary>How many schemes there are, at least <see cref="Terms"/>; one in five begins or ends within the year.</summary>
    public required int Schemes { get; init; }

    /// <summary>The journey whose proofs are timed: 3,750 questions with four choices, 1,250 outcomes, 300 schemes.</summary>
    public static LayeredJourney OfFiveThousandNodes { get; } =
        new()
        {
            Layers = 7,
            Questions = 3750,
            Choices = 4,
            Outcomes = 1250,
            Schemes = 300,
        };

    /// <summary>A journey with more than two thousand million paths.</summary>
    public static LayeredJourney OfManyPaths { get; } =
        new()
        {
            Layers = 12,
            Questions = 240,
            Choices = 6,
            Outcomes = 100,
            Schemes = 60,
        };

    /// <summary>The journey.</summary>
    public JourneyContent ToContent()
    {
        var random = new Random(Questions);
        var layers = ToLayers();
        return new JourneyContent
        {
            Greeting = "Hello. This journey was made to be measured.",
            Start = layers[0][0],
            Consent = new Consent("one", "May somebody contact you about this?"),
            Questions =
            [
                .. layers[..^1].SelectMany((ids, layer) => ids.Select((id, place) => Ask(id, layer, place, layers))),
            ],
            Outcomes =
            [
                .. layers[^1].Select(id => new Outcome { Id = id, Text = $"These may fit what you told me, {id}." }),
            ],
            Schemes = [.. Enumerable.Range(0, Schemes).Select(ToScheme)],
            Terms =
            [
                .. Enumerable
                    .Range(0, Layers)
                    .SelectMany(facet =>
                        Enumerable
                            .Range(0, Terms)
                            .Select(term => new Term
                            {
                                Facet = Facet(facet),
                                Id = TermId(term),
                                Reason = Text($"you chose the answer {Letters(term)} of {Letters(facet)}"),
                            })
                    ),
            ],
        };

        Question Ask(string id, int layer, int place, ImmutableArray<ImmutableArray<string>> all)
        {
            var next = all[layer + 1];
            var first = random.Next(Terms);
            return new Question
            {
                Id = id,
                Facet = Facet(layer),
                Text = Text($"Which of these is closest to you, in the layer {Letters(layer)}?"),
                Why = "Most support is made for some answers and not for others.",
                Choices =
                [
                    .. Enumerable
                        .Range(0, Choices)
                        .Select(choice => new Choice
                        {
                            Id = TermId((first + choice) % Terms),
                            Label = Text($"The answer {Letters((first + choice) % Terms)}"),
                            // The first choices see to it that each node of the next layer is led to.
                            Next =
                                (place * Choices) + choice < next.Length
                                    ? next[(place * Choices) + choice]
                                    : next[random.Next(next.Length)],
                        }),
                ],
            };
        }

        Scheme ToScheme(int number)
        {
            var name = Text($"Scheme {Letters(number)}");
            var turn = Checked.AddMonths(number % 12).AddDays(number % 28);
            return new Scheme
            {
                Id = Text($"scheme-{Letters(number)}"),
                Kind = SchemeKind.Fund,
                Names = [new DatedName(name, Validity.Always)],
                Statuses =
                    number >= Terms && number % 5 is 0
                        ?
                        [
                            new DatedStatus(StatusKind.Open, new Validity(null, turn), null),
                            new DatedStatus(StatusKind.Closed, new Validity(turn.AddDays(1), null), "It has closed."),
                        ]
                        : [new DatedStatus(StatusKind.Open, Validity.Always, null)],
                Descriptions =
                [
                    new DatedDescription
                    {
                        Summary = Text($"{name} is a grant for a project that tries something new."),
                        WhoFor = "It is for firms of any size that have not done this before.",
                        Gives = "It gives a part of what the project costs, and advice on the way.",
                        NextStep = "Read the guide, then write to the team.",
                        Link = new Link("The page of the scheme", "https://www.example.org/scheme"),
                    },
                ],
                Sources = [new Source("The guide", "https://www.example.org/guide", Checked, Confidence.Confirmed)],
                Owner = "content team",
                ReviewBy = ReviewBy,
                Rules = [.. Enumerable.Range(0, 3).Select(rule => ToRule(number, rule))],
            };
        }

        Rule ToRule(int scheme, int rule)
        {
            // The first schemes fill every outcome, each for one answer to the last question.
            if (scheme < Terms && rule is 0)
            {
                return new Rule { Conditions = [new Condition(Facet(Layers - 1), [TermId(scheme)])] };
            }
            // The first layers are too narrow to offer every term.
            var facets = Enumerable.Range(3, Layers - 3).ToArray();
            random.Shuffle(facets);
            return new Rule
            {
                Fit = (Fit)(scheme % 3),
                Conditions =
                [
                    .. facets[..random.Next(2, 4)]
                        .Select(facet => new Condition(
                            Facet(facet),
                            [.. Enumerable.Range(random.Next(Terms - 2), 3).Select(TermId)]
                        )),
                ],
            };
        }
    }

    private ImmutableArray<ImmutableArray<string>> ToLayers()
    {
        var layers = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var left = Questions;
        for (var layer = 0; layer < Layers; layer++)
        {
            // A layer can be no wider than what leads to it.
            var width = layer is 0 ? 1 : Math.Min(layers[^1].Length * Choices, left / (Layers - layer));
            layers.Add([.. Enumerable.Range(0, width).Select(place => Text($"{Letters(layer)}{place}"))]);
            left -= width;
        }
        layers.Add([.. Enumerable.Range(0, Outcomes).Select(place => Text($"end{place}"))]);
        return layers.ToImmutable();
    }

    private static string Facet(int number) => Text($"facet-{Letters(number)}");

    private static string TermId(int number) => Text($"term-{Letters(number)}");

    private static string Letters(int number)
    {
        var letters = string.Empty;
        for (var rest = number; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('a' + (rest % 26)) + letters;
        }
        return letters;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
