namespace Signpost.Cli.Local;

/// <summary>The checkout that the command is run in.</summary>
internal static class Checkout
{
    private const string Mark = "Signpost.sln";

    /// <summary>The folder that holds Signpost.sln: above the current folder, or above the program itself.</summary>
    /// <exception cref="Problem">Neither is in a checkout.</exception>
    public static string Root =>
        Above(Environment.CurrentDirectory)
        ?? Above(AppContext.BaseDirectory)
        ?? throw new Problem($"There is no {Mark} in this folder or above it: run this in a checkout of Signpost.");

    private static string? Above(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
        {
            if (File.Exists(Path.Combine(here.FullName, Mark)))
            {
                return here.FullName;
            }
        }
        return null;
    }
}
