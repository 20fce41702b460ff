namespace Signpost.Tests.Understanding;

public class EvidenceTests
{
    /// <summary>A scheme that two of two words speak for plainly: an answer.</summary>
    private static readonly Evidence Clear = new()
    {
        Top = 5,
        Second = 1,
        TopWords = 2,
        IsOutside = false,
        IsNamed = false,
        Counts = new(All: 6, Known: 6, Words: 2, Facts: 0, Background: 0, Vague: 0),
        HasPlace = false,
        AsksForPerson = false,
    };

    private static readonly Evidence Outside = Clear with { IsOutside = true };

    private static readonly (string Fact, Evidence Evidence, Decision Decision)[] Table =
    [
        ("words that speak plainly for a scheme", Clear, Decision.Answer),
        // A person.
        ("a person is asked for", Clear with { AsksForPerson = true }, Decision.Human),
        (
            "a person is asked for, and nothing else is said",
            Clear with
            {
                AsksForPerson = true,
                Top = 0,
                Second = 0,
                Counts = default,
            },
            Decision.Human
        ),
        (
            "a person is asked for about a scheme that is plain",
            Clear with
            {
                AsksForPerson = true,
                Top = 6.5,
            },
            Decision.Answer
        ),
        // Too little.
        ("no words", Clear with { Counts = default, Top = 0, Second = 0, TopWords = 0 }, Decision.Clarify),
        ("only facts", Clear with { Counts = Clear.Counts with { Facts = 2, Background = 1 } }, Decision.Clarify),
        ("two facts that are wants", Clear with { Counts = Clear.Counts with { Facts = 2 } }, Decision.Answer),
        ("only vague words", Clear with { Counts = Clear.Counts with { Vague = 2 } }, Decision.Clarify),
        (
            "only vague words, and a place",
            Clear with
            {
                Counts = Clear.Counts with { Vague = 2 },
                HasPlace = true,
            },
            Decision.Answer
        ),
        ("many vague words", Clear with { Counts = Clear.Counts with { Words = 4, Vague = 4 } }, Decision.Answer),
        ("three vague words", Clear with { Counts = Clear.Counts with { Words = 3, Vague = 3 } }, Decision.Clarify),
        (
            "a name of vague words",
            Clear with
            {
                Counts = Clear.Counts with { Vague = 2 },
                IsNamed = true,
            },
            Decision.Answer
        ),
        // Nothing that any topic has.
        ("two words of no topic", Clear with { Top = 0, Second = 0, TopWords = 0 }, Decision.Clarify),
        (
            "three words of no topic",
            Clear with
            {
                Top = 0,
                Second = 0,
                TopWords = 0,
                Counts = Clear.Counts with { Words = 3 },
            },
            Decision.None
        ),
        // Outside.
        ("a topic outside", Outside, Decision.None),
        (
            "one word of a topic outside",
            Outside with
            {
                TopWords = 1,
                Second = 4.4,
                Counts = Clear.Counts with { Words = 1 },
            },
            Decision.None
        ),
        (
            "one word of a topic outside and of another one",
            Outside with
            {
                TopWords = 1,
                Second = 4.5,
                Counts = Clear.Counts with { Words = 1 },
            },
            Decision.Clarify
        ),
        (
            "a topic outside that explains little of what is known",
            Outside with
            {
                Counts = Clear.Counts with { All = 60, Known = 60, Words = 12 },
            },
            Decision.Clarify
        ),
        (
            "a topic outside that explains little, among much that is not known",
            Outside with
            {
                Counts = Clear.Counts with { All = 60, Known = 20, Words = 12 },
            },
            Decision.None
        ),
        (
            "a topic outside with a high score in a long text",
            Outside with
            {
                Top = 6.5,
                Counts = Clear.Counts with { All = 60, Known = 60, Words = 12 },
            },
            Decision.None
        ),
        // Perhaps about something else.
        (
            "little explained among much that is not known",
            Clear with
            {
                Counts = Clear.Counts with { All = 20, Known = 10, Words = 6 },
            },
            Decision.None
        ),
        (
            "little explained among a few words that are not known",
            Clear with
            {
                Counts = Clear.Counts with { All = 20, Known = 10, Words = 4 },
            },
            Decision.Clarify
        ),
        (
            "little explained, but all of it known",
            Clear with
            {
                TopWords = 3,
                Counts = Clear.Counts with { All = 20, Known = 12, Words = 6 },
            },
            Decision.Answer
        ),
        (
            "a name among much that is not known",
            Clear with
            {
                IsNamed = true,
                Counts = Clear.Counts with { All = 20, Known = 10, Words = 6 },
            },
            Decision.Answer
        ),
        (
            "a long text with one clear topic",
            Clear with
            {
                Top = 9,
                Second = 6,
                Counts = Clear.Counts with { All = 60, Known = 10, Words = 20 },
            },
            Decision.Answer
        ),
        (
            "a long text with two topics",
            Clear with
            {
                Top = 9,
                Second = 7,
                Counts = Clear.Counts with { All = 60, Known = 10, Words = 20 },
            },
            Decision.None
        ),
        // A name in passing.
        (
            "one word that says much less than the others",
            Clear with
            {
                IsNamed = true,
                TopWords = 1,
                Counts = Clear.Counts with { All = 9, Words = 4 },
            },
            Decision.None
        ),
        (
            "one word beside another one",
            Clear with
            {
                IsNamed = true,
                TopWords = 1,
                Counts = Clear.Counts with { All = 9 },
            },
            Decision.Clarify
        ),
        (
            "one word that says most",
            Clear with
            {
                TopWords = 1,
                Counts = Clear.Counts with { All = 8 },
            },
            Decision.Answer
        ),
        ("one word alone", Clear with { TopWords = 1, Counts = Clear.Counts with { Words = 1 } }, Decision.Answer),
        // A word or two in passing.
        (
            "two words that say less than the third",
            Clear with
            {
                Counts = Clear.Counts with { All = 11, Known = 11, Words = 3 },
            },
            Decision.Clarify
        ),
        (
            "two words that say less than the others",
            Clear with
            {
                Counts = Clear.Counts with { All = 11, Known = 11, Words = 5 },
            },
            Decision.None
        ),
        (
            "two words that say as much as the others",
            Clear with
            {
                Counts = Clear.Counts with { All = 10, Known = 10, Words = 5 },
            },
            Decision.Answer
        ),
        (
            "two words of a name that say less than the others",
            Clear with
            {
                IsNamed = true,
                Counts = Clear.Counts with { All = 11, Known = 11, Words = 5 },
            },
            Decision.Answer
        ),
        (
            "three words that say less than the others",
            Clear with
            {
                TopWords = 3,
                Counts = Clear.Counts with { All = 11, Known = 11, Words = 6 },
            },
            Decision.Answer
        ),
        // Undecided.
        ("a low score", Clear with { Top = 3.5 }, Decision.Clarify),
        ("a score just high enough", Clear with { Top = 3.6 }, Decision.Answer),
        ("two topics side by side", Clear with { Second = 4.6 }, Decision.Clarify),
        ("two topics far enough apart", Clear with { Second = 4.5 }, Decision.Answer),
        ("two topics side by side that are both sure", Clear with { Top = 6.5, Second = 6.4 }, Decision.Answer),
    ];

    public static TheoryData<string> Facts => [.. Table.Select(row => row.Fact)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void What_is_done_follows_from_the_evidence(string fact)
    {
        var (_, evidence, decision) = Assert.Single(Table, row => row.Fact == fact);

        Assert.Equal(decision, evidence.Decision);
    }
}
