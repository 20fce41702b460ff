namespace Signpost.Cli.Verbs;

/// <summary>The file that <c>--output</c> names.</summary>
internal static class OutputFile
{
    /// <summary>Writes it, in place of what it was.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">All that it will hold.</param>
    /// <param name="example">A name for such a file, for who named a folder.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="Problem">It cannot be written.</exception>
    public static async Task WriteAsync(
        FileInfo file,
        ReadOnlyMemory<byte> content,
        string example,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await File.WriteAllBytesAsync(file.FullName, content, cancellationToken);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new Problem(
                Directory.Exists(file.FullName)
                    ? $"--output is {file.FullName}, which is a folder: add the name of a file to it, such as {example}."
                    : $"{file.FullName} cannot be written: name a file in a folder that is there, that you may write to and that has room.",
                refused
            );
        }
    }
}
