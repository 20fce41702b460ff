using Signpost.Cli.Telling;
using Signpost.Cli.Verbs;
using Signpost.Storage.Journeys;

namespace Signpost.Cli.Local;

/// <summary>Reads a knowledge folder, proves it and publishes it.</summary>
internal static class KnowledgePublisher
{
    /// <summary>The journey of a folder; nothing is told of it unless it has errors.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="today">The day for which it is proved.</param>
    /// <exception cref="Problem">It has errors; all findings have been written to standard error.</exception>
    public static async Task<Journey> CompileAsync(string folder, DateOnly today)
    {
        var report = GateReport.Read(folder, today);
        if (report.Content is null)
        {
            await report.WriteAsync(Console.Error);
        }
        return Compile(folder, report);
    }

    /// <summary>The journey of a folder, of which errors and warnings are told.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="today">The day for which it is proved.</param>
    /// <param name="findings">Where the findings are written.</param>
    /// <exception cref="Problem">It has errors, which have been written with the other findings.</exception>
    public static async Task<Journey> CompileAsync(string folder, DateOnly today, TextWriter findings)
    {
        var report = GateReport.Read(folder, today);
        await report.WriteAsync(findings);
        return Compile(folder, report);
    }

    /// <summary>Publishes a journey in the name of the account that the command is run under.</summary>
    /// <returns>Whether it was not published already.</returns>
    public static Task<bool> PublishAsync(Journey journey, LocalStorage storage, CancellationToken cancellationToken) =>
        new JourneyStore(storage.Tables.Journeys, TimeProvider.System).PublishAsync(
            journey,
            Account.Name,
            progress: null,
            cancellationToken
        );

    private static Journey Compile(string folder, GateReport report) =>
        report.Content is { } content
            ? Journey.Compile(content)
            : throw new Problem(
                $"The knowledge in {KnowledgeChoice.Name(folder)} has {Numbers.Of(report.Errors, "error")}: put "
                    + $"{(report.Errors is 1 ? "it" : "them")} right, then try again."
            );
}
