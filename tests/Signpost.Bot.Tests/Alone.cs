namespace Signpost.Bot.Tests;

/// <summary>Tests that run when no other does: what they measure belongs to the whole process.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
