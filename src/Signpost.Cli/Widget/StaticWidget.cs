using Signpost.Bot.Rendering.Web;
using Signpost.Functions.Files;

namespace Signpost.Cli.Widget;

/// <summary>The files of the widget with a first screen among them, as they can be put on any web server.</summary>
internal static class StaticWidget
{
    /// <summary>The file that a page loads; the others are loaded by it.</summary>
    public const string Script = "signpost.js";

    // The chat page is written for the app that serves it.
    private const string Page = "page/";

    /// <summary>Writes the files, in place of what this wrote earlier.</summary>
    /// <param name="from">The folder that has the files of the widget.</param>
    /// <param name="to">The folder that gets them; it may be there or not.</param>
    /// <param name="screen">The first screen.</param>
    /// <returns>How many files were written.</returns>
    /// <exception cref="Problem">The folder holds something else, or cannot be written to.</exception>
    public static int Write(string from, DirectoryInfo to, FirstScreen screen)
    {
        try
        {
            RefuseForeign(to);
            var names = WidgetFiles
                .Names(from, withDemo: false)
                .Where(name => !name.StartsWith(Page, StringComparison.Ordinal))
                .ToList();
            foreach (var name in names)
            {
                var file = Path.Combine(to.FullName, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, WidgetFiles.Content(from, name));
            }
            using var first = File.Create(Path.Combine(to.FullName, WidgetFiles.FirstScreen));
            first.Write(screen.Json.Span);
            return names.Count + 1;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new Problem(
                File.Exists(to.FullName)
                    ? $"--output is {to.FullName}, which is a file: name a folder."
                    : $"{to.FullName} cannot be written to: name a folder that you may write to and that has room.",
                refused
            );
        }
    }

    private static void RefuseForeign(DirectoryInfo folder)
    {
        if (
            folder.Exists
            && folder.EnumerateFileSystemInfos().Any()
            && !(Has(folder, Script) && Has(folder, WidgetFiles.FirstScreen))
        )
        {
            throw new Problem(
                $"{folder.FullName} holds other files, and nothing was written: name a new folder, an empty one, "
                    + "or one that this command has written before."
            );
        }
    }

    private static bool Has(DirectoryInfo folder, string name) => File.Exists(Path.Combine(folder.FullName, name));
}
