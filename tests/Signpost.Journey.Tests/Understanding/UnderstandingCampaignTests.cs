using System.Globalization;
using Signpost.Testing.Replies;

namespace Signpost.Tests.Understanding;

/// <summary>
/// Whatever is typed is understood somehow, and always in the same way. <c>SIGNPOST_UNDERSTANDING=1000000</c> tries that
/// many texts, and holds the time of each to a limit as well; <c>SIGNPOST_SEED</c> repeats a run.
/// </summary>
public sealed class UnderstandingCampaignTests
{
    private const int UsualTexts = 20_000;
    private const int Batch = 500;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(50);

    private readonly Journey _journey = Journey.Compile(RealJourney.Journey.Content);
    private readonly Journey _other = Journey.Compile(RealJourney.Journey.Content);

    [Fact]
    public void Every_text_is_understood_and_the_same_text_always_in_the_same_way()
    {
        var asked = Setting("SIGNPOST_UNDERSTANDING");
        var count = asked ?? UsualTexts;
        var seed = Setting("SIGNPOST_SEED") ?? Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"SIGNPOST_SEED={seed} SIGNPOST_UNDERSTANDING={count}");
        var texts = new TypedTexts(seed);
        var times = new ReadingTimes();
        var decisions = new SortedDictionary<Decision, int>();

        for (var done = 0; done < count; done += Batch)
        {
            var batch = Enumerable
                .Range(0, Math.Min(Batch, count - done))
                .Select(_ => texts.Next())
                .Select(text => (Text: text, Understood: FirstOf(text, times)))
                .ToList();

            // The other way round, so that another text was read just before; and several at once.
            batch.Reverse();
            batch.ForEach(pair => AssertSame(pair.Text, pair.Understood, _journey));
            Parallel.ForEach(batch, pair => AssertSame(pair.Text, pair.Understood, _other));
            foreach (var (text, understood) in batch)
            {
                AssertSound(text, understood);
                decisions[understood.Decision] = decisions.GetValueOrDefault(understood.Decision) + 1;
            }
        }

        TestContext.Current.TestOutputHelper.WriteLine(
            $"{string.Join(", ", decisions.Select(decision => $"{decision.Key}: {decision.Value}"))}; {times}"
        );
        // A campaign of which most texts come to the same shows little.
        Assert.All(
            Enum.GetValues<Decision>(),
            decision => Assert.InRange(decisions.GetValueOrDefault(decision), count / 100, count)
        );
        Assert.True(asked is null || times.Slowest <= Longest, $"{times}: {Escaped(times.SlowestText)}");
    }

    private Understood FirstOf(string text, ReadingTimes times)
    {
        try
        {
            return times.Take(_journey, text, RealJourney.Day);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{Escaped(text)} is not understood.", e);
        }
    }

    private static void AssertSame(string text, Understood expected, Journey journey)
    {
        var understood = journey.Understand(text, RealJourney.Day);
        var isSame =
            expected.Decision == understood.Decision
            && expected.Schemes.SequenceEqual(understood.Schemes)
            && expected.Words.SequenceEqual(understood.Words, StringComparer.Ordinal)
            && expected.Because.SequenceEqual(understood.Because, StringComparer.Ordinal)
            && expected.Heard.SequenceEqual(understood.Heard)
            && expected.Named == understood.Named
            && string.Equals(expected.Language, understood.Language, StringComparison.Ordinal)
            && string.Equals(expected.Outside, understood.Outside, StringComparison.Ordinal)
            && string.Equals(expected.Line, understood.Line, StringComparison.Ordinal);
        Assert.True(isSame, $"{Escaped(text)}: first {expected}, then {understood}");
    }

    private static void AssertSound(string text, Understood understood)
    {
        var most = understood.Decision is Decision.Answer or Decision.Clarify ? Understood.MostSchemes : 0;
        var least = understood.Decision is Decision.Answer ? 1 : 0;
        var isSound =
            understood.Schemes.Length >= least
            && understood.Schemes.Length <= most
            && understood.Schemes.DistinctBy(scored => scored.Scheme.Id).Count() == understood.Schemes.Length
            && understood.Schemes.All(scored => scored.Score is >= 0 and <= 1)
            && (understood.Decision is Decision.Safety) == (understood.Line is not null);
        Assert.True(isSound, $"{Escaped(text)}: {understood}");
    }

    /// <summary>A text as C# would write it, so that a text of signs that nobody can see can be tried again.</summary>
    private static string Escaped(string text) =>
        $"\"{string.Concat(text.Select(letter => letter is >= ' ' and <= '~' and not ('"' or '\\') ? letter.ToString() : $"\\u{(int)letter:x4}"))}\"";

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;
}
