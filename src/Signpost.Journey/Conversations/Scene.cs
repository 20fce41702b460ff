using System.Collections.Immutable;

namespace Signpost;

/// <summary>Where a conversation stands on a day: what is asked, and what can be picked.</summary>
internal sealed class Scene(Journey journey, Conversation conversation, DateOnly today)
{
    private static readonly ImmutableArray<Option> AtEveryOutcome =
    [
        new(IntentWords.SpeakToAPerson),
        new(IntentWords.Back),
        new(IntentWords.StartAgain),
    ];

    private ImmutableArray<Match>? _matches;

    public Journey Journey => journey;

    public Conversation Conversation => conversation;

    public DateOnly Today => today;

    public Node Node { get; } = journey.FindNode(conversation.Node) ?? journey.Start;

    /// <summary>The schemes that the outcome shows, best first; none at a question.</summary>
    public ImmutableArray<Match> Matches =>
        _matches ??= Node is Outcome outcome ? Matching.Rank(journey, conversation.Trail, today, outcome.Most) : [];

    /// <summary>What the numbers of the last reply stood for.</summary>
    public ImmutableArray<Option> NumberedOptions => conversation.Offered.IsEmpty ? Options : conversation.Offered;

    /// <summary>What can be picked at this place.</summary>
    public ImmutableArray<Option> Options
    {
        get
        {
            if (Node is Question question)
            {
                return [.. question.Choices.Select(choice => new Option(choice.Label))];
            }
            var options = ImmutableArray.CreateBuilder<Option>(Matches.Length + AtEveryOutcome.Length);
            foreach (var match in Matches)
            {
                options.Add(MoreAbout(match.Scheme));
            }
            foreach (var match in Matches)
            {
                if (Check(match.Scheme) is { } check)
                {
                    options.Add(check);
                }
            }
            options.AddRange(AtEveryOutcome);
            return options.DrainToImmutable();
        }
    }

    /// <summary>The same conversation at another place.</summary>
    public Scene At(Trail trail, string node) =>
        new(journey, conversation with { Trail = trail, Node = node, Offered = [], Taken = 0 }, today);

    /// <summary>The same place, having heard something more; what was heard before of the same facets no longer counts.</summary>
    public Scene Hearing(ImmutableArray<HeardFact> heard) =>
        new(
            journey,
            conversation with
            {
                Heard = [.. conversation.Heard.Where(before => !IsOfFacet(heard, before.Facet)), .. heard],
                Taken = 0,
            },
            today
        );

    /// <summary>The same place, with all forgotten that was heard.</summary>
    public Scene Forgetting() => new(journey, conversation with { Heard = [] }, today);

    /// <summary>The same place, of whose answers the last were taken from what was said.</summary>
    public Scene Having(int taken) => new(journey, conversation with { Taken = taken }, today);

    /// <summary>The option that begins the check of a scheme; null where it has none, or is being checked.</summary>
    public Option? Check(SchemeOnDay scheme) =>
        scheme.Scheme.Check is { } check
        && !string.Equals(scheme.Scheme.Id, conversation.Trail.CheckOf, StringComparison.Ordinal)
            ? new Option(check.Label)
            : null;

    /// <summary>The option that tells more about a scheme.</summary>
    public static Option MoreAbout(SchemeOnDay scheme) => new($"More about {scheme.Name}", scheme.Name);

    /// <summary>A turn that says <paramref name="blocks"/> and then shows the whole place.</summary>
    public Turn Show(params ReadOnlySpan<Block> blocks) => Show(blocks, []);

    /// <summary>A turn that says <paramref name="blocks"/> and then shows the whole place, with more to pick after it.</summary>
    public Turn Show(ReadOnlySpan<Block> blocks, ImmutableArray<Option> more)
    {
        var turn = Turn([.. blocks, .. Place(full: true)], more);
        return Node is Outcome ? turn with { Reply = turn.Reply with { Link = Link } } : turn;
    }

    /// <summary>Where this place can be found again, by anybody.</summary>
    public JourneyLink Link => new(conversation.Trail, journey.Version, today);

    private static bool IsOfFacet(ImmutableArray<HeardFact> facts, string facet) =>
        facts.Any(fact => string.Equals(fact.Facet, facet, StringComparison.Ordinal));

    /// <summary>A turn that says <paramref name="blocks"/> and then asks again, without the results.</summary>
    public Turn AskAgain(params ReadOnlySpan<Block> blocks) => AskAgain([], blocks);

    /// <summary>
    /// A turn that says <paramref name="blocks"/> and then asks again, with more to pick after what the place has, so
    /// that the place's own numbers stay what they were.
    /// </summary>
    public Turn AskAgain(ImmutableArray<Option> more, ReadOnlySpan<Block> blocks) =>
        Turn([.. blocks, .. Place(full: false)], more);

    /// <summary>A turn that asks whether one of <paramref name="suggestions"/> was meant.</summary>
    public Turn Offer(ImmutableArray<Option> suggestions)
    {
        ImmutableArray<Option> options = [.. suggestions, new Option(IntentWords.NoneOfThese)];
        return new Turn(
            conversation with
            {
                Offered = options,
            },
            new Reply([new Block.Ask(Says.NotSure, Hint: null)], options),
            Enquiry: null
        )
        {
            IsCertain = false,
        };
    }

    private Turn Turn(ImmutableArray<Block> blocks, ImmutableArray<Option> more)
    {
        var own = Options;
        var all = more.IsEmpty ? own : own.AddRange(more.Except(own));
        return new Turn(
            conversation with
            {
                Offered = all.Length == own.Length ? [] : all,
            },
            new Reply(blocks, all),
            Enquiry: null
        );
    }

    private IEnumerable<Block> Place(bool full)
    {
        if (Node is Question question)
        {
            return [new Block.Ask(question.Text, question.Hint) { IsChangeable = true }];
        }
        var ask = new Block.Ask(Says.WhatNext, Node is Outcome { Calculation: not null } ? FiguresHint : null);
        return full ? [.. Results((Outcome)Node), ask] : [ask];
    }

    private string? FiguresHint =>
        Calculated(figures: null) is Block.Relief { Assessment.IsOutOfTime: false } ? Says.FiguresHint
        : TypedReading.CanChange(this) ? TypedValues.Request(TypedValue.AccountingPeriod)
        : null;

    /// <summary>A turn that works out an amount from figures; they are used for this reply only.</summary>
    public Turn WorkOut(ReliefFigures figures) => AskAgain(Calculated(figures));

    private Block Calculated(ReliefFigures? figures)
    {
        if (conversation.Trail.Period is not { } period)
        {
            return new Block.Paragraph(Says.PeriodFirst);
        }
        var claim = ReliefFacets.ClaimOf(Facts.From(journey, conversation.Trail), period, today);
        var assessment = ReliefAssessment.Of(figures is null ? claim : claim.With(figures));
        return figures is not null && assessment.IsOutOfTime
            ? new Block.Paragraph(Says.OutOfTime)
            : new Block.Relief(period, assessment, figures);
    }

    private IEnumerable<Block> Results(Outcome outcome) =>
        Matches.IsEmpty
            ? [new Block.Paragraph(Says.NothingFits), .. Calculation(outcome)]
            :
            [
                new Block.Paragraph(outcome.Text),
                .. Calculation(outcome),
                .. Matches.Select(match => new Block.Result(match.Scheme, match.Reasons)),
            ];

    private ReadOnlySpan<Block> Calculation(Outcome outcome) =>
        outcome.Calculation is null ? [] : new Block[] { Calculated(figures: null) };
}
