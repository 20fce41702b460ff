using System.Collections.Immutable;
using Signpost.Cli.Telling;
using Signpost.Knowledge.Evaluation;

namespace Signpost.Cli.Asking;

/// <summary>The file that <c>--evaluate</c> names.</summary>
internal static class LabelledQueries
{
    /// <summary>Its queries.</summary>
    /// <param name="path">The file.</param>
    /// <param name="journey">The journey whose schemes they name.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="Problem">
    /// It cannot be read, it has no queries, or some cannot be used; then standard error has been told all of them.
    /// </exception>
    public static async Task<ImmutableArray<LabelledQuery>> ReadAsync(
        string? path,
        Journey journey,
        CancellationToken cancellationToken
    )
    {
        var text = await TextAsync(path, cancellationToken);
        var reading = LabelledFile.Read(path!, text, journey);
        foreach (var finding in reading.Findings)
        {
            await Console.Error.WriteLineAsync(finding.ToString());
        }
        if (!reading.Findings.IsEmpty)
        {
            var faults = Numbers.Of(reading.Findings.Length, "error");
            throw new Problem($"{path} has {faults}: put that right, then evaluate again.");
        }
        return reading.Queries.IsEmpty
            ? throw new Problem($"{path} has no queries: write one JSON object a line, as evaluation/README.md shows.")
            : reading.Queries;
    }

    private static async Task<string> TextAsync(string? path, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new Problem(
                "--evaluate has no file after it: name a file of labelled queries, as evaluation/README.md shows."
            );
        }
        if (Directory.Exists(path))
        {
            throw new Problem($"--evaluate is {path}, which is a folder: name a file in it.");
        }
        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Problem(
                $"There is no file at {path}: name a file of labelled queries after --evaluate.",
                missing
            );
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new Problem($"{path} cannot be read: name a file that you may open after --evaluate.", refused);
        }
    }
}
