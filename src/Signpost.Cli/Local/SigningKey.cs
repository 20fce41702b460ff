using System.Security.Cryptography;

namespace Signpost.Cli.Local;

/// <summary>The key that local Direct Line tokens are signed with; kept, so that a page outlives a restart.</summary>
internal static class SigningKey
{
    private const int Bytes = 32;

    /// <summary>The key of a data folder, as base 64; made on first use and readable by its owner only.</summary>
    /// <exception cref="Problem">The folder cannot be used.</exception>
    public static async Task<string> ReadOrMakeAsync(string dataFolder, CancellationToken cancellationToken)
    {
        try
        {
            return await KeyOfAsync(dataFolder, cancellationToken);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new Problem(
                $"The folder {dataFolder} cannot hold local data: name one that can be written to with --data.",
                refused
            );
        }
    }

    private static async Task<string> KeyOfAsync(string dataFolder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(dataFolder, "directline.key");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(dataFolder);
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }
            await using var file = new StreamWriter(path, options);
            await file.WriteAsync(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)));
        }
        return (await File.ReadAllTextAsync(path, cancellationToken)).Trim();
    }
}
