using System.Collections.Immutable;

namespace Signpost.Tests.Understanding;

/// <summary>A small journey that knows how people ask: who they are, where, how far they have come and what they need.</summary>
internal static class SomeEveryday
{
    public const string Danger = "Call 999 now.";

    public static readonly EverydayWords Words = new()
    {
        Alike =
        [
            ["grant", "funding", "cash", "free money"],
            ["abroad", "overseas", "other countries"],
        ],
        Vague = ["business", "support", "plan"],
        Safety =
        [
            new(Danger, ["want to die", "kill myself"])
            {
                Signs = ["heart attack", "collapsed"],
                Unless = ["app", "sensor"],
            },
        ],
        Languages =
        [
            new("French", ["je", "nous", "cherche", "une", "pour", "bonjour", "argent"]),
            new("German", ["ich", "wir", "suche", "bonjour", "geld"]),
            new("Chinese", ["我", "钱"]),
        ],
        Outside =
        [
            new("parking", ["parking permit", "pay a parking fine"]),
            new("a doctor's appointment", ["see a doctor", "book the surgery"]),
        ],
    };

    public static readonly ImmutableArray<Scheme> Schemes =
    [
        Scheme("prototype-fund", "Prototype Fund", "grant to build a first working model", "grant for a prototype"),
        Scheme("export-help", "Export Help", "sell to customers abroad", "customs forms", "train my staff to export"),
        Scheme("patent-clinic", "Patent Clinic", "protect my invention", "register a trade mark", "invention stolen"),
        Scheme("coventry-desk", "Coventry Desk", "a mentor for a new firm", "mentor near me") with
        {
            Rules = [Some.Rule(Fit.Good, ("place", ["coventry", "midlands"]))],
        },
        Scheme("leeds-desk", "Leeds Desk", "a mentor for a new firm", "mentor near me") with
        {
            Rules = [Some.Rule(Fit.Good, ("place", ["leeds"]))],
        },
        Scheme("old-voucher", "Broadband Voucher", "faster broadband for an office") with
        {
            Statuses =
            [
                new(StatusKind.Open, new(null, new(2024, 12, 31)), null),
                new(StatusKind.Closed, new(new(2025, 1, 1), null), "It closed at the end of 2024."),
            ],
            ReplacedBy = "new-voucher",
        },
        Scheme("new-voucher", "Gigabit Scheme", "fibre cable to a village"),
        Scheme("network", "Lantern Network", "meet other inventors"),
        Scheme("talk", "Tuesday Lantern", "hear a speaker at lunch") with
        {
            PartOf = "network",
        },
        .. Fillers("sculpture", "orchard", "bakery", "drone", "glacier", "lighthouse", "violin", "harbour"),
    ];

    public static readonly JourneyContent Content = Some.Content with
    {
        Start = "who",
        Questions =
        [
            Question("who", "audience", "Who are you?", "where", "company", "hospital"),
            Question("where", "place", "Where are you?", "stage", "coventry", "staffordshire", "leeds"),
            Question("stage", "stage", "How far are you?", "need", "idea", "prototype"),
            Question("need", "need", "What do you need?", "results", "money", "partner"),
        ],
        Outcomes = [new() { Id = "results", Text = "These fit." }],
        Schemes = Schemes,
        Terms =
        [
            Term("audience", "company", "you are a company", "we are a company", "our company"),
            Term("audience", "hospital", "you are a hospital", "our hospital"),
            Term("stage", "idea", "you have an idea", "just an idea"),
            Term("stage", "prototype", "you have a prototype", "have a prototype", "built a prototype"),
            Term("need", "money", "you need money", "need a grant", "need money"),
            Term("need", "partner", "you need a partner", "need a partner"),
            Place("coventry", ["CV"], "coventry"),
            Place("staffordshire", ["ST", "WS"], "staffordshire", "staffs"),
            Place("midlands", ["CV", "ST", "WS", "B"], "west midlands", "coventry", "staffordshire", "staffs"),
            Place("leeds", ["LS"], "leeds"),
        ],
        EverydayWords = Words,
    };

    public static readonly Journey Journey = Journey.Compile(Content);

    public static Scheme Scheme(string id, string name, params string[] asks) =>
        Some.Scheme(id) with
        {
            Names = [new(name, Validity.Always)],
            Asks = [.. asks],
        };

    public static Understood Understand(string text) => Journey.Understand(text, Some.Day);

    public static string[] Ids(Understood understood) => [.. understood.Schemes.Select(near => near.Scheme.Id)];

    /// <summary>Schemes that have nothing to do with any of the others, so that words say about as much as among many.</summary>
    public static IEnumerable<Scheme> Fillers(params string[] words) =>
        words.Select(word => Scheme($"{word}-prize", $"{word} prize", $"{word} {word}s", $"best {word}"));

    private static Question Question(string id, string facet, string text, string next, params string[] choices) =>
        new()
        {
            Id = id,
            Facet = facet,
            Text = text,
            Why = $"It matters: {text}",
            Choices =
            [
                .. choices.Select(choice => new Choice
                {
                    Id = choice,
                    Label = $"It is {choice}",
                    Next = next,
                }),
            ],
        };

    private static Term Term(string facet, string id, string reason, params string[] mentions) =>
        new()
        {
            Facet = facet,
            Id = id,
            Reason = reason,
            Mentions = [.. mentions],
        };

    private static Term Place(string id, string[] areas, params string[] words) =>
        new()
        {
            Facet = "place",
            Id = id,
            Reason = $"you are in {id}",
            Words = [.. words],
            PostcodeAreas = [.. areas],
        };
}
