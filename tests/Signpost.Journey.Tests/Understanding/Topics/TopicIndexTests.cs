namespace Signpost.Tests.Understanding.Topics;

public class TopicIndexTests
{
    [Fact]
    public void The_fewer_topics_have_a_word_the_more_it_says()
    {
        var topics = new SomeTopics(
            SomeTopics.Asking(["oak elm ash"], ["oak elm"], ["oak elm"], ["oak"], ["oak"]),
            "nowhere"
        );

        Assert.True(topics.Information("nowhere") > topics.Information("ash"));
        Assert.True(topics.Information("ash") > topics.Information("elm"));
        Assert.True(topics.Information("elm") > topics.Information("oak"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20)]
    [InlineData(400)]
    public void The_limits_are_the_same_with_few_topics_and_with_many(int count)
    {
        string[] asks = [.. Enumerable.Repeat("shared", 5)];
        var topics = new SomeTopics(SomeTopics.Asking([.. Enumerable.Repeat(asks, count)]), "nowhere");

        Assert.Equal(TopicWeights.Most, topics.Information("nowhere"), precision: 9);
        Assert.InRange(topics.Information("shared"), 0, TopicWeights.Most / 3);
    }

    [Fact]
    public void A_name_weighs_more_than_an_ask_and_an_ask_more_than_a_description()
    {
        var topics = new SomeTopics(
            [
                new Topic(
                    Some.Scheme("one") with
                    {
                        Names = [new("Lantern", Validity.Always)],
                        Asks = ["violin"],
                        Descriptions =
                        [
                            new()
                            {
                                Summary = "harbour",
                                WhoFor = "orchard",
                                Gives = "glacier",
                                NextStep = "sculpture",
                            },
                        ],
                    },
                    Outside: null
                ),
            ],
            "sculpture"
        );

        Assert.True(topics.Weight("lantern", 0) > topics.Weight("violin", 0));
        Assert.True(topics.Weight("violin", 0) > topics.Weight("harbour", 0));
        Assert.Equal(topics.Weight("harbour", 0), topics.Weight("orchard", 0));
        Assert.Equal(topics.Weight("harbour", 0), topics.Weight("glacier", 0));
        Assert.Equal(0, topics.Weight("sculpture", 0));
    }

    [Fact]
    public void A_word_counts_more_the_more_often_people_ask_with_it_up_to_a_limit()
    {
        var topics = new SomeTopics(
            SomeTopics.Asking(
                ["violin", "violin lessons lessons"],
                ["violin"],
                [.. Enumerable.Repeat("violin", 5)],
                [.. Enumerable.Repeat("violin", 9)]
            )
        );

        Assert.True(topics.Weight("violin", 0) > topics.Weight("violin", 1));
        Assert.True(topics.Weight("violin", 2) > topics.Weight("violin", 0));
        Assert.Equal(topics.Weight("violin", 2), topics.Weight("violin", 3));
        Assert.Equal(topics.Weight("violin", 1), topics.Weight("lessons", 0));
        Assert.InRange(topics.Weight("violin", 3), 0, 1);
    }

    [Fact]
    public void A_topic_has_a_weight_only_for_its_own_words()
    {
        var topics = new SomeTopics(SomeTopics.Asking(["violin"], ["harbour"]));

        Assert.Equal(0, topics.Weight("violin", 1));
        Assert.Equal(1, topics.Index.Postings(topics.Stem("violin")).Length);
        Assert.Equal(2, topics.Index.Topics.Length);
    }

    [Fact]
    public void Neighbours_are_a_pair_over_words_that_hold_sentences_together()
    {
        var topics = new SomeTopics(SomeTopics.Asking(["repair of the violin", "violin harbour"]));
        var (repair, violin, harbour) = (topics.Stem("repair"), topics.Stem("violin"), topics.Stem("harbour"));

        var pair = topics.Index.Pair(repair, violin);

        Assert.InRange(pair, harbour + 1, topics.Index.FeatureCount - 1);
        Assert.True(topics.Index.Weight(pair, 0) > 0);
        Assert.Equal(SaidWord.NoStem, topics.Index.Pair(violin, repair));
        Assert.Equal(SaidWord.NoStem, topics.Index.Pair(repair, harbour));
        Assert.NotEqual(SaidWord.NoStem, topics.Index.Pair(violin, harbour));
    }

    [Fact]
    public void A_phrase_gives_a_topic_the_word_that_means_the_same()
    {
        var topics = new SomeTopics(SomeTopics.Asking(["free money now"], ["violin"]));

        Assert.True(topics.Weight("cash", 0) > 0);
        Assert.True(topics.Weight("money", 0) > 0);
        Assert.Equal(0, topics.Weight("cash", 1));
    }

    [Fact]
    public void A_name_is_known_by_each_of_its_words()
    {
        var topics = new SomeTopics([SomeTopics.Scheme("The Lantern Network (LN)"), SomeTopics.Scheme("Lantern")]);

        Assert.Equal([0], Topics("network"));
        Assert.Equal([0], Topics("ln"));
        Assert.Equal([0, 1], Topics("lantern"));

        IEnumerable<int> Topics(string word) =>
            topics
                .Index.NamesWith(topics.Stem(word))
                .ToArray()
                .Select(name => topics.Index.Name(name).Topic)
                .Distinct();
    }

    [Fact]
    public void A_name_with_one_word_that_counts_among_others_is_no_name_to_look_for()
    {
        var topics = new SomeTopics([SomeTopics.Scheme("Help to Grow")]);

        Assert.Equal(0, topics.Index.NameCount);
        Assert.True(topics.Weight("grow", 0) > 0);
    }

    [Fact]
    public void Some_words_say_too_little()
    {
        var topics = new SomeTopics(SomeTopics.Asking(["business violin"]));

        Assert.True(topics.Index.IsVague(topics.Stem("businesses")));
        Assert.False(topics.Index.IsVague(topics.Stem("violin")));
    }
}
