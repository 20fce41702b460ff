using System.Collections.Immutable;

namespace Signpost.Tests;

/// <summary>A journey of one check: what a claim for R&amp;D relief depends on, with a typed period and an estimate.</summary>
internal static class SomeRelief
{
    public const string Label = "Check R&D tax relief";

    private static readonly ImmutableArray<Question> Branch =
    [
        Question("rd-decided", "rd-period", "we-did", "customer", "not-sure"),
        Period(),
        Claimed(),
        Question("rd-size", "rd-profit", "small", "large", "not-sure"),
        Question("rd-profit", "rd-where", "profit", "loss-forty", "loss-thirty", "loss-below", "not-sure"),
        Question("rd-where", "rd-enquiry", "uk", "abroad", "agency", "both", "not-sure"),
        Question("rd-enquiry", "rd-result", "no", "yes", "not-sure"),
    ];

    public static readonly JourneyContent Content = Some.Content with
    {
        Questions = [.. Some.Content.Questions, .. Branch],
        Outcomes =
        [
            .. Some.Content.Outcomes,
            Outcome("rd-result"),
            Outcome("rd-too-late"),
            Outcome("rd-not-over"),
            Outcome("rd-too-late-to-notify"),
        ],
        Schemes =
        [
            Some.Edge,
            Some.Relief with
            {
                Check = new("rd-decided", Label),
                Rules = [Some.Rule(Fit.Best, ("rd-decided", ["we-did", "customer", "not-sure"]))],
            },
        ],
        Terms =
        [
            .. Some.Content.Terms,
            .. Branch.SelectMany(question =>
                question.Choices.Select(choice => SomeCheck.Term(question.Id, choice.Id, $"you said {choice.Id}"))
            ),
        ],
    };

    public static readonly Journey Journey = Journey.Compile(Content);

    private static Question Question(string id, string next, params string[] choices) =>
        SomeCheck.Question(id, [.. choices.Select(choice => (choice, $"{id} {choice}", next))]);

    private static Question Period()
    {
        var question = Question("rd-period", "rd-claimed", "given", "not-sure");
        return question with
        {
            Choices =
            [
                question.Choices[0] with
                {
                    Label = "Type the two days",
                    Takes = TypedValue.AccountingPeriod,
                    Detours =
                    [
                        new(ReliefTest.TooLateToClaim, "rd-too-late"),
                        new(ReliefTest.PeriodNotOver, "rd-not-over"),
                    ],
                },
                question.Choices[1],
            ],
        };
    }

    private static Question Claimed()
    {
        var question = Question("rd-claimed", "rd-size", "recent", "notified", "not-notified", "not-sure");
        var notNotified = question.Choices[2] with
        {
            Detours = [new(ReliefTest.TooLateToNotify, "rd-too-late-to-notify")],
        };
        return question with { Choices = question.Choices.SetItem(2, notNotified) };
    }

    private static Outcome Outcome(string id) =>
        new()
        {
            Id = id,
            Text = $"This is {id}.",
            Calculation = Calculation.ResearchRelief,
        };
}
