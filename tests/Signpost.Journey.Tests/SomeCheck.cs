namespace Signpost.Tests;

/// <summary>The small journey with a check: two questions that tell whether the tax relief fits.</summary>
internal static class SomeCheck
{
    public const string Label = "Check R&D tax relief";

    public static readonly Scheme Relief = Some.Relief with
    {
        Check = new("rd-company", Label),
        Rules =
        [
            .. Some.Relief.Rules,
            Some.Rule(Fit.Best, ("rd-company", ["yes"]), ("rd-advance", ["yes", "not-sure"])),
        ],
    };

    public static readonly Scheme Guide = Some.Scheme("guide") with
    {
        Names = [new("The Guide", Validity.Always)],
        Rules = [Some.Rule(Fit.Also, ("rd-company", ["yes", "no"]))],
    };

    public static readonly JourneyContent Content = Some.Content with
    {
        Questions =
        [
            .. Some.Content.Questions,
            Question("rd-company", ("yes", "Yes, we pay it", "rd-advance"), ("no", "No, we do not", "rd-no")),
            Question(
                "rd-advance",
                ("yes", "A real advance", "rd-yes"),
                ("arts", "It is in the arts", "rd-no"),
                ("not-sure", "I am not sure", "rd-yes")
            ),
        ],
        Outcomes =
        [
            .. Some.Content.Outcomes,
            new() { Id = "rd-yes", Text = "You may well have it." },
            new() { Id = "rd-no", Text = "It does not seem to fit." },
        ],
        Schemes = [Some.Edge, Relief, Some.OldFund, Some.NewFund, Guide],
        Terms =
        [
            .. Some.Content.Terms,
            Term("rd-company", "yes", "you pay Corporation Tax"),
            Term("rd-company", "no", "you pay no Corporation Tax"),
            Term("rd-advance", "yes", "you seek an advance"),
            Term("rd-advance", "arts", "your work is in the arts"),
            Term("rd-advance", "not-sure", "you may seek an advance"),
        ],
    };

    public static readonly Journey Journey = Journey.Compile(Content);

    public static Question Question(string id, params (string Id, string Label, string Next)[] choices) =>
        new()
        {
            Id = id,
            Facet = id,
            Text = $"What about {id}?",
            Why = $"It depends on {id}.",
            Choices =
            [
                .. choices.Select(choice => new Choice
                {
                    Id = choice.Id,
                    Label = choice.Label,
                    Next = choice.Next,
                }),
            ],
        };

    public static Term Term(string facet, string id, string reason) =>
        new()
        {
            Facet = facet,
            Id = id,
            Reason = reason,
        };
}
