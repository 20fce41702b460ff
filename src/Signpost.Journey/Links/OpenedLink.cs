using System.Collections.Immutable;

namespace Signpost;

/// <summary>
/// A place in today's journey that a link leads to, and what can be done there. Immutable; each step makes the link of
/// the next place. Any link opens somewhere: answers that lead nowhere are left out.
/// </summary>
public sealed class OpenedLink
{
    /// <summary>How many characters the figures for <see cref="WorkOut"/> may have.</summary>
    public const int LongestFigures = FiguresReading.LongestText;

    private readonly Turn _shown;

    private OpenedLink(Scene scene, ImmutableArray<string> changes)
    {
        Scene = scene;
        Changes = changes;
        _shown = scene.Show();
    }

    /// <summary>The journey that it was opened on.</summary>
    public Journey Journey => Scene.Journey;

    /// <summary>The day for which it was opened.</summary>
    public DateOnly Today => Scene.Today;

    /// <summary>The answers of the link that hold.</summary>
    public Trail Trail => Scene.Conversation.Trail;

    /// <summary>The question or the outcome that they lead to.</summary>
    public Node Node => Scene.Node;

    /// <summary>
    /// What an outcome shows: its words, what is worked out, and the schemes that fit; nothing at a question.
    /// </summary>
    public IEnumerable<Block> Blocks => _shown.Reply.Blocks.Where(block => block is not Block.Ask);

    /// <summary>The schemes among the results that have a check which can be begun here.</summary>
    public IEnumerable<SchemeOnDay> Checks =>
        Scene.Matches.Select(match => match.Scheme).Where(scheme => Scene.Check(scheme) is not null);

    /// <summary>The answers as the person saw them, in order.</summary>
    public ImmutableArray<GivenAnswer> Answers =>
        [
            .. Trail
                .Answers.Index()
                .Select(answer =>
                    Navigation.Line(Journey, answer.Item) is { } line
                        ? new GivenAnswer(answer.Index, answer.Item, line.Label, line.Value)
                        : null
                )
                .OfType<GivenAnswer>(),
        ];

    /// <summary>The link of this place as it is today.</summary>
    public JourneyLink Link => Trail.Answers.IsEmpty ? JourneyLink.Start : Scene.Link;

    /// <summary>
    /// What has changed since the link was made, as full sentences: answers, questions and results. Empty where nothing
    /// has, or where the link does not say when it was made.
    /// </summary>
    public ImmutableArray<string> Changes { get; }

    /// <summary>
    /// What figures to give for an amount (see <see cref="WorkOut"/>), as a sentence; null where there is none to work
    /// out.
    /// </summary>
    public string? FiguresHint =>
        Blocks.OfType<Block.Relief>().Any(relief => !relief.Assessment.IsOutOfTime) ? Says.FiguresHint : null;

    /// <summary>The link of the place before the last answer; null at the start.</summary>
    public JourneyLink? Back => Trail.Answers.IsEmpty ? null : Before(Trail.Answers.Length - 1);

    internal Scene Scene { get; }

    /// <summary>Opens a link.</summary>
    /// <param name="link">The link; whoever made it may have made it up.</param>
    /// <param name="journey">Today's journey.</param>
    /// <param name="then">
    /// The journey of the version that the link names, or null when that is gone. It is not needed when the link names the
    /// version of <paramref name="journey"/>.
    /// </param>
    /// <param name="today">The day, in the United Kingdom.</param>
    public static OpenedLink Of(JourneyLink link, Journey journey, Journey? then, DateOnly today)
    {
        var (trail, node) = WithoutClosedChecks(link.Trail, journey, today).Rejoin(journey, today);
        var conversation = Conversation.Begin(journey, key: string.Empty, seed: string.Empty) with
        {
            Trail = trail,
            Node = node.Id,
        };
        var scene = new Scene(journey, conversation, today);
        var isSame = string.Equals(link.Version, journey.Version, StringComparison.Ordinal);
        return new OpenedLink(scene, LinkChanges.Of(link, isSame ? journey : then, scene));
    }

    /// <summary>The link of the place at which an answer was given.</summary>
    /// <param name="index">The answer's place in the trail, from 0.</param>
    public JourneyLink Before(int index) => LinkOf(new Trail(Trail.Answers[..index]));

    /// <summary>The question that an answer was given to; null for a check, or where there is no such answer.</summary>
    /// <param name="index">The answer's place in the trail, from 0.</param>
    public Question? QuestionAt(int index) =>
        index >= 0 && index < Trail.Answers.Length && Trail.Answers[index].CheckOf is null
            ? Journey.FindNode(Trail.Answers[index].Question) as Question
            : null;

    /// <summary>Answers the question that is asked here.</summary>
    /// <param name="choice">The id of the choice; any text.</param>
    /// <param name="typed">What was typed for a choice that takes a value; any text.</param>
    /// <returns>The link of the next place, or what is wrong, as full sentences.</returns>
    public Parsed<JourneyLink> Answer(string? choice, string? typed)
    {
        if (Node is not Question question)
        {
            return new(Link, null);
        }
        var (read, problem) = LinkAnswer.Read(question, choice, typed);
        return read is null
            ? new(null, problem)
            : new(After(Navigation.Take(Scene, new Meaning.Chose(question, read.Choice, read.Value))), null);
    }

    /// <summary>Changes an answer. Later answers are kept where they still hold.</summary>
    /// <param name="index">The answer's place in the trail, from 0.</param>
    /// <param name="choice">The id of the choice; any text.</param>
    /// <param name="typed">What was typed for a choice that takes a value; any text.</param>
    /// <returns>The link of the place that it leads to, or what is wrong, as full sentences.</returns>
    public Parsed<JourneyLink> Change(int index, string? choice, string? typed)
    {
        if (QuestionAt(index) is not { } question)
        {
            return new(Link, null);
        }
        var (read, problem) = LinkAnswer.Read(question, choice, typed);
        return read is null
            ? new(null, problem)
            : new(
                After(Navigation.Change(Scene, new Meaning.ChangedAnswer(index, question, read.Choice, read.Value))),
                null
            );
    }

    /// <summary>Begins the check of a scheme.</summary>
    /// <returns>The link of its first question; null where the scheme has no check or cannot be had.</returns>
    public JourneyLink? Begin(Scheme scheme)
    {
        var begun = Telling.Check(Scene, scheme).Conversation.Trail;
        return
            string.Equals(begun.CheckOf, scheme.Id, StringComparison.Ordinal) && begun.Answers[^1].CheckOf is not null
            ? LinkOf(begun)
            : null;
    }

    /// <summary>Tells about a scheme, or about what has taken its place.</summary>
    public ToldScheme Tell(Scheme scheme) => Telling.Told(Scene, scheme);

    /// <summary>Works out an amount from figures. They are used for this only.</summary>
    /// <param name="figures">What was typed; any text. See <see cref="ReliefFigures.Parse"/>.</param>
    /// <returns>The amount, or what is wrong, as full sentences.</returns>
    public Parsed<Block> WorkOut(string figures)
    {
        if (FiguresHint is null)
        {
            return new(null, Says.NothingToWorkOut);
        }
        var (read, problem) = ReliefFigures.Parse(figures);
        return read is null ? new(null, problem) : new(Scene.WorkOut(read).Reply.Blocks[0], null);
    }

    /// <summary>A check that could not be begun today is not gone on with either.</summary>
    private static Trail WithoutClosedChecks(Trail trail, Journey journey, DateOnly today)
    {
        for (var i = 0; i < trail.Answers.Length; i++)
        {
            if (
                trail.Answers[i].CheckOf is { } id
                && journey.FindScheme(id) is { } scheme
                && Standing.Of(journey, scheme, today) is not Standing.Live
            )
            {
                return new Trail(trail.Answers[..i]);
            }
        }
        return trail;
    }

    private JourneyLink After(Turn turn) => LinkOf(turn.Conversation.Trail);

    private JourneyLink LinkOf(Trail trail) =>
        trail.Answers.IsEmpty ? JourneyLink.Start : new JourneyLink(trail, Journey.Version, Today);
}
