namespace Signpost.EndToEnd.Tests.Advisers;

/// <summary>Tests that share one staffed Signpost and run one after another, since one of them stops its storage.</summary>
[CollectionDefinition(nameof(AtTheDesk))]
public sealed class AtTheDesk : ICollectionFixture<StaffedSignpost>;
