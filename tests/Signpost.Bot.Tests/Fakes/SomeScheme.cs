namespace Signpost.Bot.Tests.Fakes;

internal static class SomeScheme
{
    public static DateOnly Day { get; } = new(2026, 11, 22);

    public static SchemeOnDay OnDay(StatusKind status = StatusKind.Open, string? note = null, DateOnly? day = null) =>
        new Scheme
        {
            Id = "machine-fund",
            Kind = SchemeKind.Fund,
            Names =
            [
                new DatedName("Old Machine Fund", new Validity(null, new DateOnly(2025, 3, 31))),
                new DatedName("Machine Fund", new Validity(new DateOnly(2025, 4, 1), null)),
            ],
            Statuses = [new DatedStatus(status, Validity.Always, note)],
            Descriptions =
            [
                new()
                {
                    Summary = "It pays for half of a machine.",
                    WhoFor = "Companies that make things.",
                    Gives = "Up to £5,000.",
                    NextStep = "Ask for a form.",
                    Link = new Link("The fund's page", "https://www.example.org/fund"),
                },
            ],
            Details = "# Markdown\n\n*More* about it.",
            Sources =
            [
                new Source(
                    "Fund guide",
                    "https://www.example.org/guide",
                    new DateOnly(2026, 11, 22),
                    Confidence.Confirmed
                ),
                new Source("A leaflet", null, new DateOnly(2026, 3, 1), Confidence.CheckFirst),
            ],
            Unconfirmed = ["Whether it runs next year is not known."],
            Owner = "Funds lead",
            ReviewBy = new DateOnly(2027, 1, 1),
        }.On(day ?? Day)!;

    public static Reason Reason(string words)
    {
        var choice = new Choice
        {
            Id = "yes",
            Label = "Yes",
            Next = "end",
        };
        var question = new Question
        {
            Id = "fits",
            Facet = "fits",
            Text = "Does it fit?",
            Why = "It decides.",
            Choices = [choice],
        };
        return new Reason(question, choice, words);
    }
}
