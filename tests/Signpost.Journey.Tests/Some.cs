namespace Signpost.Tests;

/// <summary>A small journey that has one of everything.</summary>
internal static class Some
{
    public static readonly DateOnly Day = new(2026, 11, 22);
    public static readonly DateOnly SeedDay = new(2022, 12, 19);

    public static readonly Scheme Edge = Scheme("growth-service") with
    {
        Names =
        [
            new("Innovate UK EDGE", new(null, new(2023, 12, 31))),
            new("Innovate UK Business Growth", new(new(2024, 1, 1), null)),
        ],
        AlsoKnownAs = ["EEN"],
        Rules =
        [
            Rule(Fit.Best, ("audience", ["company"]), ("stage", ["idea"])),
            Rule(Fit.Good, ("audience", ["company", "sole-trader"])),
        ],
    };

    public static readonly Scheme Relief = Scheme("tax-relief") with
    {
        Kind = SchemeKind.TaxRelief,
        Names = [new("R&D tax relief", Validity.Always)],
        AlsoKnownAs = ["R&D tax credits"],
        Rules = [Rule(Fit.Good, ("audience", ["company"]), ("stage", ["prototype"]))],
    };

    public static readonly Scheme OldFund = Scheme("old-fund") with
    {
        Names = [new("The Old Fund", Validity.Always)],
        Statuses =
        [
            new(StatusKind.Open, new(null, new(2024, 12, 31)), null),
            new(StatusKind.Closed, new(new(2025, 1, 1), null), "It closed at the end of 2024."),
        ],
        ReplacedBy = "new-fund",
        Rules = [Rule(Fit.Best, ("audience", ["company"]))],
    };

    public static readonly Scheme NewFund = Scheme("new-fund") with
    {
        Names = [new("The New Fund", new(new(2025, 1, 1), null))],
        Statuses = [new(StatusKind.CheckFirst, new(new(2025, 1, 1), null), "Nobody has confirmed it this year.")],
    };

    public static readonly JourneyContent Content = new()
    {
        Greeting = "Hello. I am Signpost.",
        Start = "who",
        Consent = new("consent-one", "May a person contact you about this enquiry?"),
        Questions =
        [
            new()
            {
                Id = "who",
                Facet = "audience",
                Text = "Which of these are you?",
                Why = "Some support is only for companies.",
                Choices =
                [
                    new()
                    {
                        Id = "company",
                        Label = "A company",
                        Wordings = ["limited company"],
                        Next = "stage",
                    },
                    new()
                    {
                        Id = "sole-trader",
                        Label = "A sole trader",
                        Next = "stage",
                    },
                    new()
                    {
                        Id = "nhs",
                        Label = "An NHS organisation",
                        Next = "nobody",
                    },
                ],
            },
            new()
            {
                Id = "stage",
                Facet = "stage",
                Text = "How far have you got?",
                Hint = "Pick the closest.",
                Why = "What helps depends on the stage.",
                Choices =
                [
                    new()
                    {
                        Id = "idea",
                        Label = "An idea",
                        Next = "results",
                    },
                    new()
                    {
                        Id = "prototype",
                        Label = "A working prototype",
                        Next = "results",
                    },
                ],
            },
        ],
        Outcomes =
        [
            new() { Id = "results", Text = "These fit what you have told me." },
            new() { Id = "nobody", Text = "These are for the NHS." },
        ],
        Schemes = [Edge, Relief, OldFund, NewFund],
        Terms =
        [
            new()
            {
                Facet = "audience",
                Id = "company",
                Reason = "you are a company",
                Words = ["ltd", "startup"],
            },
            new()
            {
                Facet = "audience",
                Id = "sole-trader",
                Reason = "you are a sole trader",
            },
            new()
            {
                Facet = "audience",
                Id = "nhs",
                Reason = "you are an NHS organisation",
            },
            new()
            {
                Facet = "stage",
                Id = "idea",
                Reason = "you have an idea",
            },
            new()
            {
                Facet = "stage",
                Id = "prototype",
                Reason = "you have a working prototype",
            },
        ],
    };

    public static readonly Journey Journey = Journey.Compile(Content);

    public static Scheme Scheme(string id) =>
        new()
        {
            Id = id,
            Kind = SchemeKind.Service,
            Names = [new(id, Validity.Always)],
            Statuses = [new(StatusKind.Open, Validity.Always, null)],
            Descriptions =
            [
                new()
                {
                    Summary = $"{id} helps.",
                    WhoFor = "For everybody.",
                    Gives = "It gives advice.",
                    NextStep = "Read its page.",
                },
            ],
            Sources = [new("A page", "https://example.org/", new(2026, 11, 1), Confidence.Confirmed)],
            Owner = "content team",
            ReviewBy = new(2027, 2, 1),
        };

    public static Rule Rule(Fit fit, params (string Facet, string[] Terms)[] conditions) =>
        new() { Fit = fit, Conditions = [.. conditions.Select(c => new Condition(c.Facet, [.. c.Terms]))] };

    public static Trail Trail(params (string Question, string Choice)[] answers) =>
        new([.. answers.Select(answer => new Answer(answer.Question, answer.Choice))]);
}
