using System.Collections.Immutable;

namespace Signpost.Knowledge;

internal sealed class FindingLog
{
    private readonly HashSet<Finding> _findings = [];

    public int Errors { get; private set; }

    /// <summary>The codes of all errors so far.</summary>
    public IEnumerable<string> ErrorCodes =>
        _findings.Where(finding => finding.Severity is Severity.Error).Select(finding => finding.Code);

    /// <summary>The files that have an error so far.</summary>
    public HashSet<string> FilesWithErrors =>
        _findings
            .Where(finding => finding.Severity is Severity.Error)
            .Select(finding => finding.At.File)
            .ToHashSet(StringComparer.Ordinal);

    public void Error(Position at, string code, string message)
    {
        if (_findings.Add(new Finding(at, Severity.Error, code, message)))
        {
            Errors++;
        }
    }

    public void Warning(Position at, string code, string message) =>
        _findings.Add(new Finding(at, Severity.Warning, code, message));

    public ImmutableArray<Finding> ToSorted() =>
        [
            .. _findings
                .OrderBy(finding => finding.At.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.At.Line)
                .ThenBy(finding => finding.At.Column)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
}
