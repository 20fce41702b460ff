using FsCheck;
using FsCheck.Fluent;

namespace Signpost.Tests.Understanding;

public class UnderstandingTests
{
    [Theory]
    [InlineData("I want a grant to build a working model", "prototype-fund")]
    [InlineData("cash for a prototype", "prototype-fund")]
    [InlineData("is there free money for building my first model", "prototype-fund")]
    [InlineData("selling to customers in other countries", "export-help")]
    [InlineData("how do i find custmers overseas and fill in customs forms", "export-help")]
    [InlineData("somebody has stolen my invention", "patent-clinic")]
    [InlineData("what does the patent clinic do for inventors", "patent-clinic")]
    [InlineData("Patent Clinic", "patent-clinic")]
    [InlineData("please tell me about the patent clinic", "patent-clinic")]
    public void Words_point_to_the_scheme_that_they_speak_for(string text, string scheme)
    {
        var understood = SomeEveryday.Understand(text);

        Assert.Equal((Decision.Answer, scheme), (understood.Decision, understood.Schemes[0].Scheme.Id));
        Assert.InRange(understood.Schemes[0].Score, 0, 1);
        Assert.NotEmpty(understood.Words);
    }

    [Theory]
    [InlineData("patent clinic", true)]
    [InlineData("can you tell me when the patent clinic opens", true)]
    [InlineData("protect my invention", false)]
    public void It_is_known_whether_the_scheme_was_called_by_its_name(string text, bool isNamed) =>
        Assert.Equal(isNamed, SomeEveryday.Understand(text).Named is not null);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("what can you do")]
    [InlineData("help")]
    [InlineData("i need something")]
    [InlineData("business support")]
    [InlineData("we are a company")]
    [InlineData("zyzzyva")]
    public void Too_little_is_asked_about(string text) =>
        Assert.Equal(Decision.Clarify, SomeEveryday.Understand(text).Decision);

    [Theory]
    [InlineData("how do i pay my parking fine", "parking")]
    [InlineData("can i see a doctor", "a doctor's appointment")]
    public void A_topic_outside_is_told_apart(string text, string about)
    {
        var understood = SomeEveryday.Understand(text);

        Assert.Equal((Decision.None, about), (understood.Decision, understood.Outside));
        Assert.Empty(understood.Schemes);
    }

    [Fact]
    public void Many_words_that_nothing_is_known_about_are_about_something_else()
    {
        var understood = SomeEveryday.Understand("zyzzyva wibble frobnicate quuxly blorptang");

        Assert.Equal((Decision.None, null), (understood.Decision, understood.Outside));
    }

    [Fact]
    public void Danger_comes_before_everything_else()
    {
        var understood = SomeEveryday.Understand("nous cherche patent clinic, speak to someone, i want to die");

        Assert.Equal((Decision.Safety, SomeEveryday.Danger), (understood.Decision, understood.Line));
        Assert.Empty(understood.Schemes);
    }

    [Theory]
    [InlineData("nous cherche argent pour une prototype", "French")]
    [InlineData("ich suche geld", "German")]
    [InlineData("我们需要钱来做一个原型", "another language")]
    [InlineData("أحتاج إلى المال", "another language")]
    public void Another_language_is_named(string text, string language)
    {
        var understood = SomeEveryday.Understand(text);

        Assert.Equal((Decision.None, language), (understood.Decision, understood.Language));
        Assert.Empty(understood.Schemes);
    }

    [Theory]
    [InlineData("can i speak to someone please", Decision.Human)]
    [InlineData("speak to a person", Decision.Human)]
    [InlineData("can you ring me back", Decision.Human)]
    public void A_person_is_asked_for(string text, Decision decision) =>
        Assert.Equal(decision, SomeEveryday.Understand(text).Decision);

    [Fact]
    public void What_is_denied_points_nowhere()
    {
        Assert.Equal(["patent-clinic"], SomeEveryday.Ids(SomeEveryday.Understand("protect my invention"))[..1]);
        Assert.DoesNotContain(
            "export-help",
            SomeEveryday.Ids(SomeEveryday.Understand("protect my invention, not sell to customers abroad"))
        );
    }

    [Fact]
    public void The_words_that_spoke_are_those_of_the_knowledge_in_the_order_in_which_they_were_typed()
    {
        var words = SomeEveryday.Understand("my inventoin got stolen by zyzzyva, how to protect").Words;

        Assert.Equal(["invention", "stolen", "protect"], words);
    }

    [Fact]
    public void Words_that_are_denied_are_not_told()
    {
        var words = SomeEveryday.Understand("protect my stolen invention, but not register a trade mark").Words;

        Assert.Equal(["protect", "stolen", "invention"], words);
    }

    [Fact]
    public void At_most_four_words_are_told_and_none_twice()
    {
        var words = SomeEveryday.Understand("register register a trade mark, protect my stolen invention").Words;

        Assert.Equal(4, words.Distinct().Count());
        Assert.Equal(4, words.Length);
    }

    [Fact]
    public void A_journey_without_everyday_words_is_understood()
    {
        var journey = Journey.Compile(SomeEveryday.Content with { EverydayWords = null });

        Assert.Equal("patent-clinic", journey.Understand("protect my stolen invention", Some.Day).Schemes[0].Scheme.Id);
        Assert.Equal(Decision.Clarify, journey.Understand("", Some.Day).Decision);
    }

    [Fact]
    public void A_journey_without_schemes_understands_nothing_and_does_not_throw()
    {
        var journey = Journey.Compile(SomeEveryday.Content with { Schemes = [], EverydayWords = null });

        Assert.Equal(Decision.Clarify, journey.Understand("protect my invention", Some.Day).Decision);
        Assert.Equal(Decision.Human, journey.Understand("speak to a person", Some.Day).Decision);
    }

    [Fact]
    public void Of_a_long_text_the_beginning_counts()
    {
        var start = "protect my stolen invention ";
        var padding = new string(' ', Turn.LongestInput - start.Length);

        var understood = SomeEveryday.Understand($"{start}{padding}i want to die");

        Assert.Equal(Decision.Answer, understood.Decision);
        Assert.Equal(Decision.Safety, SomeEveryday.Understand($"{start}{padding[..^13]}i want to die").Decision);
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDC00 protect my stolen invention \uD83D")]
    [InlineData("\0\u0001\uFFFF")]
    public void Broken_characters_do_no_harm(string text) => Assert.NotNull(SomeEveryday.Understand(text));

    [Fact]
    public void A_pair_of_characters_may_be_cut_in_two_by_the_longest_length()
    {
        var text = $"{new string(' ', Turn.LongestInput - 1)}🦆";

        Assert.Equal(Decision.Clarify, SomeEveryday.Understand(text).Decision);
    }

    [Fact]
    public void No_text_throws_and_what_comes_back_holds_together() =>
        Prop.ForAll(
                Texts(),
                text =>
                {
                    var understood = SomeEveryday.Understand(text);
                    Assert.True(understood.Schemes.Length <= Understood.MostSchemes);
                    Assert.Equal(understood.Schemes.Length, SomeEveryday.Ids(understood).Distinct().Count());
                    Assert.True(understood.Decision is not Decision.Answer || !understood.Schemes.IsEmpty);
                    Assert.True(
                        understood.Decision is Decision.Answer or Decision.Clarify || understood.Schemes.IsEmpty
                    );
                    Assert.Equal(understood.Decision is Decision.Safety, understood.Line is not null);
                    Assert.True(
                        understood.Decision is Decision.None || understood is { Language: null, Outside: null }
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public async Task The_same_text_is_understood_the_same_from_many_threads_at_once()
    {
        string[] texts =
        [
            "protect my stolen invention",
            "sell to customers abroad, we are a company in Coventry",
            "how do i pay my parking fine",
            "i want to die",
            "ich suche geld",
            "a mentor in leeds",
            "not a loan but a grant for a prototype",
            string.Empty,
        ];
        var journey = Journey.Compile(SomeEveryday.Content);
        var alone = texts.Select(text => Told(SomeEveryday.Understand(text))).ToArray();

        var told = await Task.WhenAll(
            Enumerable
                .Range(0, 400)
                .Select(i => Task.Run(() => (i, Told(journey.Understand(texts[i % texts.Length], Some.Day)))))
        );

        Assert.All(told, one => Assert.Equal(alone[one.i % texts.Length], one.Item2));
    }

    internal static Arbitrary<string> Texts()
    {
        var any = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty);
        var words = Gen.Elements(
            """
            grant prototype invention patent clinic the i not want to die we are a company our hospital coventry staffs
            cv1 parking fine speak to someone je nous . , mentor leeds need money business free broadband voucher lantern
            """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        );
        return Gen.Frequency((1, any), (8, words))
            .ArrayOf()
            .Select(parts => string.Join(' ', parts.Take(12)))
            .ToArbitrary();
    }

    private static string Told(Understood understood) =>
        string.Join(
            '|',
            [
                $"{understood.Decision} {understood.Named?.Name} {understood.Language} {understood.Outside} {understood.Line}",
                .. understood.Schemes.Select(near => $"{near.Scheme.Id} {near.Score}"),
                .. understood.Words,
                .. understood.Heard.Select(fact => $"{fact.Facet}={fact.Term}"),
            ]
        );
}
