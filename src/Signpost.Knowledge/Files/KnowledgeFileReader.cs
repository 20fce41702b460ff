using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Signpost.Knowledge.Files;

internal static class KnowledgeFileReader
{
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>A file that need not be there, or null where it is not or was reported.</summary>
    public static KnowledgeFile? ReadIfThere(string folder, string name, FindingLog log) =>
        Path.Exists(Path.Combine(folder, name)) ? Read(folder, name, log) : null;

    public static KnowledgeFile? Read(string folder, string name, FindingLog log)
    {
        var at = Position.StartOf(name);
        try
        {
            var info = Target(new FileInfo(Path.Combine(folder, name)));
            if (!info.Exists)
            {
                log.Error(at, FindingCode.MissingFile, $"There is no file `{name}` in the knowledge folder; add it.");
                return null;
            }
            if (info.Length > MostBytes)
            {
                log.Error(
                    at,
                    FindingCode.TooLarge,
                    $"The file `{name}` is larger than 4 MiB, so it is not read; a knowledge file holds only text."
                );
                return null;
            }
            // A pipe or a device has no length either, and to read it would never come to an end.
            return Decode(name, info.Length is 0 ? [] : File.ReadAllBytes(info.FullName), log);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Error(
                at,
                FindingCode.UnreadableFile,
                $"The file `{name}` cannot be read; check that you may open it and that no other program holds it."
            );
            return null;
        }
    }

    // The length of a link is that of the path in it, and says nothing of what would be read.
    private static FileInfo Target(FileInfo file) =>
        file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;

    private static KnowledgeFile? Decode(string name, ReadOnlySpan<byte> bytes, FindingLog log)
    {
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var letters = new char[content.Length];
        var status = Utf8.ToUtf16(content, letters, out _, out var written, replaceInvalidSequences: false);
        var file = new KnowledgeFile(name, new string(letters, 0, written));
        if (status is not OperationStatus.Done)
        {
            log.Error(
                file.At(written),
                FindingCode.NotUtf8,
                "From here on the file is not UTF-8 text; open it in an editor and save it with the encoding UTF-8."
            );
            return null;
        }
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            log.Error(file.At(0), FindingCode.EmptyFile, $"The file `{name}` is empty; fill it in or delete it.");
            return null;
        }
        return HasOnlyVisibleText(file, log) ? file : null;
    }

    private static bool HasOnlyVisibleText(KnowledgeFile file, FindingLog log)
    {
        var bad = file.Text.AsSpan().IndexOfAny(VisibleText.BadCharacters);
        if (bad >= 0)
        {
            log.Error(
                file.At(bad),
                FindingCode.BadCharacter,
                "Here is a character that cannot be shown, or the mark of one that was lost; delete it and type the text anew."
            );
        }
        return bad < 0;
    }
}
