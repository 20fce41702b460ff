namespace Signpost.Knowledge.Tests.Faults;

/// <summary>One fault seeded into the good folder. The mark ¦ in the new text is where the finding must point.</summary>
/// <param name="Code">The code of the one finding.</param>
/// <param name="File">The file that is changed.</param>
/// <param name="Old">What stands in it exactly once.</param>
/// <param name="New">What takes its place.</param>
internal sealed record Fault(string Code, string File, string Old, string New)
{
    public const char Mark = '¦';

    /// <summary>Whether it is only a warning, so that there is content all the same.</summary>
    public bool IsWarning { get; init; }

    /// <summary>The file that the finding is in, where that is another one.</summary>
    public string AtFile { get; init; } = File;

    /// <summary>What the finding points at where there is no mark; it stands exactly once in its file.</summary>
    public string? At { get; init; }

    /// <summary>What the message must say: the thing and the remedy.</summary>
    public string Says { get; init; } = string.Empty;

    public override string ToString() => $"{Code}: {File}: {New.ReplaceLineEndings(" ")}";
}
