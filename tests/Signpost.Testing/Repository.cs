namespace Signpost.Testing;

/// <summary>Where the files of this repository are, whatever folder a test runs in.</summary>
public static class Repository
{
    private static readonly Lazy<string> LazyRoot = new(Find);

    /// <summary>The folder that holds Signpost.sln.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside the repository.</exception>
    public static string Root => LazyRoot.Value;

    /// <summary>The absolute path of a file or folder, given relative to <see cref="Root"/>.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Signpost.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException(
            $"No folder above {AppContext.BaseDirectory} holds Signpost.sln: run the tests from a checkout."
        );
    }
}
