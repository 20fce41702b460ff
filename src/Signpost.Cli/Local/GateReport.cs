using System.Collections.Immutable;
using Signpost.Knowledge;

namespace Signpost.Cli.Local;

/// <summary>What the gate says of a knowledge folder, looked at on a day.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Content">The knowledge; null exactly when a finding is an error.</param>
/// <param name="Findings">The findings by file, line and column.</param>
internal sealed record GateReport(DateOnly AsOf, JourneyContent? Content, ImmutableArray<Finding> Findings)
{
    public int Errors => Findings.Count(finding => finding.Severity is Severity.Error);

    public int Warnings => Findings.Length - Errors;

    /// <summary>Reads a folder and proves it for a day.</summary>
    public static GateReport Read(string folder, DateOnly asOf)
    {
        var reading = KnowledgeFolder.Read(folder, asOf);
        // Seen from a day that has passed, all sources were checked later and all examples written for another day, which
        // is no mistake of theirs.
        var report = new GateReport(asOf, reading.Content, reading.Findings);
        return asOf < UkCalendar.Today(TimeProvider.System)
            ? report.Without(FindingCode.FutureDate).Without(FindingCode.ExampleElsewhere)
            : report;
    }

    /// <summary>The same without the warnings of a code.</summary>
    public GateReport Without(string code) =>
        this with
        {
            Findings = Findings.RemoveAll(finding =>
                finding.Severity is Severity.Warning && string.Equals(finding.Code, code, StringComparison.Ordinal)
            ),
        };

    /// <summary>Writes one line for each finding.</summary>
    public async Task WriteAsync(TextWriter writer)
    {
        foreach (var finding in Findings)
        {
            await writer.WriteLineAsync(finding.ToString());
        }
    }
}
