namespace Signpost.Knowledge.Tests.Graph;

/// <summary>A small tree that has one of everything that a picture shows.</summary>
internal static class SomeTree
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    public static readonly JourneyContent Content = new()
    {
        Greeting = "Hello.",
        Start = "who",
        Consent = new("consent-one", "May we?"),
        Questions =
        [
            Question("who", "audience", [To("company", "need"), To("sole-trader", "need"), To("nhs", "care")]),
            Question("need", "need", [To("money", "funds"), To("relief", "company")]),
            Question("company", "company", [To("yes", "period"), To("no", "not-for-you")]),
            Question(
                "period",
                "period",
                [
                    To("dates", "claim") with
                    {
                        Takes = TypedValue.AccountingPeriod,
                        Detours =
                        [
                            new(ReliefTest.TooLateToClaim, "not-for-you"),
                            new(ReliefTest.PeriodNotOver, "wait"),
                            new(ReliefTest.TooLateToNotify, "not-for-you"),
                        ],
                    },
                    To("unknown", "wait"),
                ]
            ),
            Question("apart", "size", [To("small", "wait-apart")]),
        ],
        Outcomes =
        [
            Outcome("funds", "These may bring money. None is a promise.") with
            {
                Most = 5,
            },
            Outcome("care", "These are for the NHS, e.g. NHS trusts, and care.") with
            {
                Most = 1,
            },
            Outcome("not-for-you", "This is not for you."),
            Outcome("wait", "Wait a little! Then ask again."),
            Outcome("claim", "You may claim.") with
            {
                Calculation = Calculation.ResearchRelief,
            },
            Outcome("wait-apart", "Wait."),
        ],
        Schemes =
        [
            Scheme("relief", ("Tax credits", null, new(2023, 12, 31)), ("Tax relief", new(2024, 1, 1), null)) with
            {
                Check = new("company", "Does it fit?"),
                Rules =
                [
                    Rule(("company", ["yes"]), ("period", ["dates"])),
                    Rule(("audience", ["nhs"]), ("company", ["yes"])),
                ],
            },
            Scheme("grant", ("A grant", new(2020, 1, 1), null)) with
            {
                Rules = [Rule(("audience", ["company"]), ("need", ["money"]))],
            },
            Scheme("closed", ("An old fund", null, null)) with
            {
                Statuses = [new(StatusKind.Closed, Validity.Always, "It closed.")],
                Rules = [Rule(("need", ["money"]))],
            },
            Scheme("last-year", ("A loan", null, null)) with
            {
                Rules = [Rule(("need", ["money"])) with { Validity = new(null, new(2025, 12, 31)) }],
            },
            Scheme("later", ("A later check", new(2027, 1, 1), null)) with
            {
                Check = new("apart", "Is it small enough?"),
            },
        ],
        Terms = [],
    };

    public static readonly Journey Journey = Journey.Compile(Content);

    public static Question Question(string id, string facet, Choice[] choices) =>
        new()
        {
            Id = id,
            Facet = facet,
            Text = $"What about {id}?",
            Why = "Because.",
            Choices = [.. choices],
        };

    public static Choice To(string id, string next) =>
        new()
        {
            Id = id,
            Label = $"It is {id}",
            Next = next,
        };

    public static Outcome Outcome(string id, string text) => new() { Id = id, Text = text };

    private static Rule Rule(params (string Facet, string[] Terms)[] conditions) =>
        new() { Conditions = [.. conditions.Select(one => new Condition(one.Facet, [.. one.Terms]))] };

    private static Scheme Scheme(string id, params (string Name, DateOnly? From, DateOnly? To)[] names) =>
        new()
        {
            Id = id,
            Kind = SchemeKind.Fund,
            Names = [.. names.Select(name => new DatedName(name.Name, new(name.From, name.To)))],
            Statuses = [new(StatusKind.Open, Validity.Always, null)],
            Descriptions =
            [
                new()
                {
                    Summary = "S.",
                    WhoFor = "W.",
                    Gives = "G.",
                    NextStep = "N.",
                    Validity = Validity.Always,
                },
            ],
            Sources = [new("Source", null, new(2026, 11, 1), Confidence.Confirmed)],
            Owner = "editor",
            ReviewBy = new(2027, 1, 1),
        };
}
