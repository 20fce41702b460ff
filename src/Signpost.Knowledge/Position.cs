namespace Signpost.Knowledge;

/// <summary>A place in a knowledge file.</summary>
/// <param name="File">
/// The file, relative to the knowledge folder, with forward slashes; "." is the folder itself.
/// </param>
/// <param name="Line">The line, from 1. Lines end with LF, CRLF or CR.</param>
/// <param name="Column">The column, from 1, in UTF-16 units; a byte order mark has no column.</param>
public readonly record struct Position(string File, int Line, int Column)
{
    /// <summary>The first place of a file, for what concerns the file as a whole.</summary>
    public static Position StartOf(string file) => new(file, 1, 1);

    /// <summary>The place as editors and build tools write it: <c>schemes/ktp.md:12:5</c>.</summary>
    public override string ToString() => string.Create(null, $"{File}:{Line}:{Column}");
}
