namespace Signpost.Functions.Tests.Storage;

/// <summary>Tests that measure the memory of this process: nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(MeasuredMemory), DisableParallelization = true)]
public sealed class MeasuredMemory;
