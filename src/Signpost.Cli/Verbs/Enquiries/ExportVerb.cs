using System.CommandLine;
using Signpost.Advisers.Export;
using Signpost.Cli.Local;
using Signpost.Storage.Enquiries;
using Spectre.Console;

namespace Signpost.Cli.Verbs.Enquiries;

/// <summary><c>enquiries export</c>: all enquiries as a file for a spreadsheet or for programs.</summary>
internal static class ExportVerb
{
    private const string Csv = "csv";
    private const string Lines = "jsonl";

    public static Command Create()
    {
        var storage = new StorageChoice();
        var format = new Option<string>("--format")
        {
            Description = "csv, for spreadsheets, or jsonl, one JSON object a line, for programs.",
            DefaultValueFactory = _ => Csv,
        };
        format.AcceptOnlyFromAmong(Csv, Lines);
        var output = new Option<FileInfo>("--output") { Description = "The file to write.", Required = true };
        var command = new Command("export", "Write all enquiries to a file, one row or line each.") { format, output };
        storage.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                await using var open = await storage.OpenAsync(parsed, cancellationToken);
                var (file, isCsv) = (parsed.GetRequiredValue(output), parsed.GetValue(format) is Csv);
                var count = await ReplaceAsync(
                    file,
                    stream =>
                        new ExportProgress(AnsiConsole.Console).WatchAsync(report =>
                            WriteAsync(stream, isCsv, EnquiriesVerb.Log(open), report, cancellationToken)
                        )
                );
                Console.WriteLine(
                    count == 1
                        ? $"Wrote 1 enquiry to {file.FullName}. Keep this file as safe as what is in it."
                        : $"Wrote {count:N0} enquiries to {file.FullName}. Keep this file as safe as what is in it."
                );
                return Verb.Done;
            }
        );
    }

    private static async Task<int> WriteAsync(
        Stream output,
        bool isCsv,
        EnquiryLog log,
        Action<int, int?> report,
        CancellationToken cancellationToken
    )
    {
        if (!isCsv)
        {
            return await EnquiryLines.WriteAsync(
                output,
                log.ListAsync(cancellationToken),
                written => report(written, null),
                cancellationToken
            );
        }
        var columns = await ExportColumns.OfAsync(log.ListAsync(cancellationToken), cancellationToken);
        return await EnquiryCsv.WriteAsync(
            output,
            columns,
            log.ListAsync(cancellationToken),
            written => report(written, columns.Enquiries),
            cancellationToken
        );
    }

    // Written beside the file and then put in its place: what was there before is lost only to something whole. On Unix only
    // its owner may read it, whatever one that was left behind allowed.
    private static async Task<int> ReplaceAsync(FileInfo file, Func<Stream, Task<int>> write)
    {
        var unfinished = $"{file.FullName}.part";
        try
        {
            int count;
            File.Delete(unfinished);
            await using (var stream = new FileStream(unfinished, OwnersOnly()))
            {
                count = await write(stream);
            }
            File.Move(unfinished, file.FullName, overwrite: true);
            return count;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new Problem(
                Directory.Exists(file.FullName)
                    ? $"--output is {file.FullName}, which is a folder: add the name of a file to it, such as enquiries.csv."
                    : $"{file.FullName} cannot be written: name a file in a folder that is there, that you may write to and that has room.",
                refused
            );
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }

    private static FileStreamOptions OwnersOnly()
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return options;
    }
}
