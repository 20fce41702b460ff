using Signpost.Tests.Laws;

namespace Signpost.Tests.Understanding.Topics;

public class TopicScoresTests
{
    private static readonly string[] Words = ["violin", "harbour", "orchard", "glacier", "bakery", "drone"];

    private readonly SomeTopics _topics = new(
        [
            SomeTopics.Scheme("Lantern Network Trust", "violin harbour"),
            SomeTopics.Scheme("Orchard", "harbour violin"),
            SomeTopics.Scheme("Bakery Prize", "business cake"),
        ],
        "nowhere"
    );

    private readonly TopicScores _scores;

    public TopicScoresTests()
    {
        _scores = new TopicScores(_topics.Index);
        _scores.Clear();
    }

    [Fact]
    public void A_word_speaks_for_the_topics_that_have_it()
    {
        Add("violin");

        Assert.True(_scores[0] > 0);
        Assert.Equal(_scores[0], _scores[1]);
        Assert.Equal(0, _scores[2]);
    }

    [Fact]
    public void A_word_counts_the_first_time_that_it_is_said()
    {
        Add("violin");
        var (score, counts) = (_scores[0], _scores.Counts);

        Add("violins");

        Assert.Equal((score, counts), (_scores[0], _scores.Counts));
    }

    [Fact]
    public void Two_words_side_by_side_say_more_than_each_of_them()
    {
        Add("violin");
        _scores.Add(_topics.Said("harbour"), _topics.Stem("violin"));

        Assert.True(_scores[0] > _scores[1]);
    }

    [Fact]
    public void Who_somebody_is_says_less_than_what_they_want()
    {
        Add("violin");
        var wanted = _scores[0];
        _scores.Clear();

        _scores.Add(_topics.Said("violin") with { IsBackground = true }, SaidWord.NoStem);

        Assert.Equal(wanted * TopicWeights.Background, _scores[0], precision: 9);
        Assert.Equal((1, 1, 0), (_scores.Counts.Words, _scores.Counts.Background, _scores.Counts.Wants));
    }

    [Fact]
    public void Words_are_counted_by_kind()
    {
        Add("violin");
        Add("business");
        Add("nowhere");
        _scores.Add(_topics.Said("cake") with { IsFact = true }, SaidWord.NoStem);
        _scores.AddUnknown(SaidKind.Unknown);

        var counts = _scores.Counts;
        Assert.Equal((5, 1, 2, 0), (counts.Words, counts.Facts, counts.Vague, counts.Background));
        Assert.Equal(
            TopicWeights.Most * (TopicWeights.Common + TopicWeights.Unknown),
            counts.All - counts.Known,
            precision: 9
        );
    }

    [Fact]
    public void An_everyday_word_weighs_less_than_one_that_nobody_knows()
    {
        _scores.AddUnknown(SaidKind.Common);
        var common = _scores.Counts.All;
        _scores.Clear();
        _scores.AddUnknown(SaidKind.Unknown);

        Assert.True(_scores.Counts.All > common);
    }

    [Theory]
    [InlineData("lantern network trust", true)]
    [InlineData("lantern network", false)]
    public void A_whole_name_is_told_from_a_part_of_it(string said, bool isNamed)
    {
        foreach (var word in said.Split(' '))
        {
            Add(word);
        }
        _scores.AddNames();

        Assert.Equal(isNamed, _scores.IsNamed(0));
        Assert.False(_scores.IsNamed(1));
    }

    [Theory]
    [InlineData("bakery prize", "Bakery Prize")]
    [InlineData("prize bakery", null)]
    [InlineData("prize orchard bakery", null)]
    [InlineData("bakery", null)]
    [InlineData("bakery orchard", null)]
    public void A_name_of_two_words_is_one_only_side_by_side(string said, string? name)
    {
        var before = SaidWord.NoStem;
        foreach (var word in said.Split(' '))
        {
            _scores.Add(_topics.Said(word), before);
            before = _topics.Stem(word);
        }
        _scores.AddNames();

        Assert.Equal(name, _scores.NameSaid(2));
    }

    [Fact]
    public void Of_several_names_that_were_said_the_longest_is_told()
    {
        var topics = new SomeTopics([
            new Topic(
                SomeEveryday.Scheme("one", "Lantern") with
                {
                    AlsoKnownAs = ["Lantern Violin Harbour", "Harbour"],
                },
                Outside: null
            ),
        ]);
        var scores = new TopicScores(topics.Index);
        scores.Clear();
        foreach (var word in new[] { "harbour", "violin", "lantern" })
        {
            scores.Add(topics.Said(word), SaidWord.NoStem);
        }
        scores.AddNames();

        Assert.Equal("Lantern Violin Harbour", scores.NameSaid(0));
    }

    [Fact]
    public void A_name_adds_to_what_its_words_say()
    {
        Add("orchard");
        var words = _scores[1];

        _scores.AddNames();

        Assert.True(_scores[1] > words);
    }

    [Fact]
    public void A_text_that_is_a_name_lies_above_all_others()
    {
        Add("violin");
        Add("orchard");
        _scores.AddExact(2, "bakery");

        Span<int> best = stackalloc int[1];
        Assert.Equal(1, _scores.Best(best));
        Assert.Equal(2, best[0]);
        Assert.Equal("bakery", _scores.NameSaid(2));
    }

    [Fact]
    public void Nothing_is_left_once_it_is_cleared()
    {
        Add("orchard");
        _scores.AddNames();

        _scores.Clear();

        Assert.Equal((0, false, default), (_scores[1], _scores.IsNamed(1), _scores.Counts));
        Assert.Equal(0, _scores.Best(stackalloc int[3]));
        Add("orchard");
        Assert.True(_scores[1] > 0);
    }

    [Fact]
    public void The_best_come_in_order_and_of_equal_ones_the_earlier() =>
        Draws.Check(draws =>
        {
            var topics = new SomeTopics(
                SomeTopics.Asking([
                    .. Enumerable.Range(0, 1 + draws.Below(9)).Select(_ => draws.Some(Words).ToArray()),
                ]),
                Words
            );
            var scores = new TopicScores(topics.Index);
            scores.Clear();
            foreach (var word in draws.Some(Words))
            {
                scores.Add(topics.Said(word), SaidWord.NoStem);
            }
            var best = new int[1 + draws.Below(10)];

            var count = scores.Best(best);

            Assert.Equal(
                Enumerable
                    .Range(0, topics.Index.Topics.Length)
                    .Where(topic => scores[topic] > 0)
                    .OrderByDescending(topic => scores[topic])
                    .ThenBy(topic => topic)
                    .Take(best.Length),
                best[..count]
            );
        });

    private void Add(string word) => _scores.Add(_topics.Said(word), SaidWord.NoStem);
}
