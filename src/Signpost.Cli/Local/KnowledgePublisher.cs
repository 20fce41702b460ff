using Signpost.Cli.Telling;
using Signpost.Cli.Verbs;

namespace Signpost.Cli.Local;

/// <summary>Reads a knowledge folder, proves it and publishes it.</summary>
internal static class KnowledgePublisher
{
    /// <summary>The journey of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="today">The day for which it is proved.</param>
    /// <param name="findings">Where all findings are written; null for nowhere unless there are errors.</param>
    /// <exception cref="Problem">It has errors; without a place for findings, standard error has been told all of them.</exception>
    public static async Task<Journey> CompileAsync(string folder, DateOnly today, TextWriter? findings = null)
    {
        var report = GateReport.Read(folder, today);
        if (findings is not null || report.Content is null)
        {
            await report.WriteAsync(findings ?? Console.Error);
        }
        return report.Content is { } content
            ? Journey.Compile(content)
            : throw new Problem(
                $"The knowledge in {KnowledgeChoice.Name(folder)} has {Numbers.Of(report.Errors, "error")}: put "
                    + $"{(report.Errors is 1 ? "it" : "them")} right, then try again."
            );
    }

    /// <summary>Publishes a journey in the name of the account that the command is run under.</summary>
    /// <returns>Whether it was not published already.</returns>
    public static Task<bool> PublishAsync(Journey journey, LocalStorage storage, CancellationToken cancellationToken) =>
        storage.Journeys.PublishAsync(journey, Account.Name, progress: null, cancellationToken);
}
