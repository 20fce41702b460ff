using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Running;

[assembly: AssemblyFixture(typeof(SharedSignpost))]
[assembly: AssemblyFixture(typeof(Chromium))]
