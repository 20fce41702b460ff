using Signpost.Testing;

[assembly: AssemblyFixture(typeof(SharedAzurite))]
