using Signpost.EndToEnd.Tests;
using Signpost.EndToEnd.Tests.Advisers;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Channel;
using Signpost.EndToEnd.Tests.Commands;
using Signpost.EndToEnd.Tests.Comparison;
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
/// all else has ended. Nothing but time depends on it.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    // The first of them has the app published, and those after it need it late or not at all.
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
        typeof(ComparisonTests),
        typeof(LocalAzuriteTests),
    ];

    // What needs the app comes when it has been published, and not at the very end: the last of all may begin first, since
    // the thread that queues the classes takes the last one for itself.
    private static readonly string[] AppNamespaces =
    [
        typeof(HandlerStartTests).Namespace!,
        typeof(RaceTests).Namespace!,
    ];

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections
    )
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(collection => Place(collection))];

    private static int Place(ITestCollection collection)
    {
        var place = Array.FindIndex(First, type => Is(collection, type.FullName!));
        return place >= 0 ? place
            : AppNamespaces.Any(name => collection.TestCollectionDisplayName.Contains($"{name}.")) ? First.Length
            : First.Length + 1;
    }

    // A class that is in no collection by name is one by itself, which only its display name says.
    private static bool Is(ITestCollection collection, string type) =>
        collection.TestCollectionClassName == type || collection.TestCollectionDisplayName.Contains($" {type} ");
}
