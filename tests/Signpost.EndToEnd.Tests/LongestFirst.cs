using Signpost.EndToEnd.Tests;
using Signpost.EndToEnd.Tests.Advisers;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Channel;
using Signpost.EndToEnd.Tests.Commands;
using Signpost.EndToEnd.Tests.Conversations;
using Signpost.EndToEnd.Tests.Host;
using Signpost.EndToEnd.Tests.Playground;
using Signpost.EndToEnd.Tests.Teams;
using Signpost.EndToEnd.Tests.WebChat;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Signpost.EndToEnd.Tests;

/// <summary>
/// The order in which classes of tests begin: what takes longest first, so that nothing long is left over at the end while
/// all else has ended, and what runs the published app last. Nothing but time depends on it.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    // The first of them has the app published, and the others need it late or not at all.
    private static readonly Type[] First =
    [
        typeof(PublishedAppTests),
        typeof(AtTheDesk),
        typeof(SendingTests),
        typeof(PlaygroundTests),
        typeof(WebChatTests),
        typeof(ResilienceTests),
        typeof(UnrulyChannelTests),
        typeof(RollbackTests),
        typeof(PackageTests),
        typeof(LocalAzuriteTests),
    ];

    private static readonly string[] LastNamespaces = [typeof(HandlerStartTests).Namespace!, typeof(RaceTests).Namespace!];

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections
    )
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(collection => Place(collection))];

    private static int Place(ITestCollection collection)
    {
        var place = Array.FindIndex(First, type => Is(collection, type.FullName!));
        return place >= 0 ? place
            : LastNamespaces.Any(name => collection.TestCollectionDisplayName.Contains($"{name}.")) ? First.Length + 1
            : First.Length;
    }

    // A class that is in no collection by name is one by itself, which only its display name says.
    private static bool Is(ITestCollection collection, string type) =>
        collection.TestCollectionClassName == type || collection.TestCollectionDisplayName.Contains($" {type} ");
}
