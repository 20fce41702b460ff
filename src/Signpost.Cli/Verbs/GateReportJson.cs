using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Signpost.Cli.Local;
using Signpost.Knowledge;

namespace Signpost.Cli.Verbs;

/// <summary>The form in which <c>validate --json</c> writes what the gate says.</summary>
internal static partial class GateReportJson
{
    private static readonly Form Readable = new(
        new JsonSerializerOptions(Form.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    /// <summary>One object. The counts of what there is are null where errors keep that from being known.</summary>
    public static string Write(GateReport report) =>
        JsonSerializer.Serialize(
            new Report(
                report.AsOf,
                report.Content is not null,
                new Counts(
                    report.Errors,
                    report.Warnings,
                    report.Content?.Questions.Length,
                    report.Content?.Outcomes.Length,
                    report.Content?.Schemes.Length
                ),
                [.. report.Findings.Select(Of)]
            ),
            Readable.Report
        );

    private static Entry Of(Finding finding) =>
        new(
            finding.At.File,
            finding.At.Line,
            finding.At.Column,
            finding.Severity is Severity.Error ? "error" : "warning",
            finding.Code,
            finding.Message
        );

    private sealed record Report(DateOnly AsOf, bool CanBePublished, Counts Counts, IReadOnlyList<Entry> Findings);

    private sealed record Counts(int Errors, int Warnings, int? Questions, int? Outcomes, int? Schemes);

    private sealed record Entry(string File, int Line, int Column, string Severity, string Code, string Message);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
    [JsonSerializable(typeof(Report))]
    private sealed partial class Form : JsonSerializerContext;
}
