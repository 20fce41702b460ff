using System.Collections.Immutable;
using System.Reflection;
using Signpost.Testing;
using Signpost.Testing.Replies;

namespace Signpost.Tests.Understanding;

/// <summary>The journey that this repository publishes, and all words of it.</summary>
internal static class RepositoryJourney
{
    private static readonly Lazy<ImmutableArray<string>> LazyWords = new(() =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf("knowledge"), "*", SearchOption.AllDirectories)
                .Select(file => Phrase.Normalise(File.ReadAllText(file)))
                .SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Concat(Everyday)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ]
    );

    public static Journey Journey => RealJourney.Journey;

    /// <summary>All words of the knowledge files, and the everyday words, each once.</summary>
    public static ImmutableArray<string> Words => LazyWords.Value;

    private static IEnumerable<string> Everyday =>
        (IEnumerable<string>)
            typeof(CommonWords).GetField("Words", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
}
