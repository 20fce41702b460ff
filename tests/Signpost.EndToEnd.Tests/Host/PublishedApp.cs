using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Host;

/// <summary>The app as it is deployed: published once, to an empty folder.</summary>
public sealed class PublishedApp : IDisposable
{
    private readonly TempFolder _target = new();
    private readonly Lazy<Task<ScriptRoot>> _published;

    /// <summary>Publishes when it is first asked for.</summary>
    public PublishedApp() => _published = new Lazy<Task<ScriptRoot>>(PublishAsync);

    /// <summary>The published folder, as the Functions host reads it.</summary>
    public Task<ScriptRoot> ScriptRootAsync() => _published.Value;

    /// <inheritdoc/>
    public void Dispose() => _target.Dispose();

    private async Task<ScriptRoot> PublishAsync()
    {
        string[] arguments =
        [
            "publish",
            Repository.PathOf("src", "Signpost.Functions"),
            "--output",
            _target.Path,
            // Apart from what a build of the solution writes at the same time, and kept, so that the next run is quick.
            "--artifacts-path",
            Repository.PathOf("artifacts", "published-app"),
            // A build server would outlive this run and hold on to its output.
            "--disable-build-servers",
            // They are half of the work, and the build of these tests has run them over the same sources.
            "-property:RunAnalyzers=false",
            "--verbosity",
            "quiet",
        ];
        var ofThisBuild = Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsOfThisBuild);
        var publishing = RunningProgram.Start(
            SignpostCommand.DotNet,
            arguments,
            ofThisBuild.ToDictionary(name => name, _ => (string?)null)
        );
        (await SignpostCommand.FinishAsync(publishing)).Succeeded();
        return ScriptRoot.Read(_target.Path);
    }

    private static bool IsOfThisBuild(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
