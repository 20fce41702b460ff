using Signpost.Knowledge;
using Signpost.Storage.Journeys;

namespace Signpost.Cli.Local;

/// <summary>Reads a knowledge folder, proves it and publishes it.</summary>
internal static class KnowledgePublisher
{
    /// <summary>The journey of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="today">The day for which it is proved.</param>
    /// <exception cref="Problem">It has errors, which have been written to standard error.</exception>
    public static async Task<Journey> CompileAsync(string folder, DateOnly today)
    {
        var reading = KnowledgeFolder.Read(folder, today);
        if (reading.Content is { } content)
        {
            return Journey.Compile(content);
        }
        var errors = reading.Findings.Where(finding => finding.Severity is Severity.Error).ToList();
        foreach (var error in errors)
        {
            await Console.Error.WriteLineAsync(error.ToString());
        }
        throw new Problem(
            $"The knowledge in {folder} has {errors.Count} {(errors.Count == 1 ? "error" : "errors")}: put them right, then try again."
        );
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
}
