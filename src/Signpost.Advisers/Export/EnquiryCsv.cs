using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Signpost.Advisers.Words;

namespace Signpost.Advisers.Export;

/// <summary>
/// Writes enquiries as comma-separated values, one row each, for Excel and its kin: UTF-8 with a byte order mark, by which
/// Excel knows it, rows ended by CR LF (RFC 4180), and no cell that a spreadsheet would work out as a formula
/// (https://owasp.org/www-community/attacks/CSV_Injection).
/// </summary>
public static class EnquiryCsv
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/csv; charset=utf-8";

    private const string OtherSigns = "\n＝＋－＠";

    private static readonly CsvWriterOptions Options = new()
    {
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = true,
    };

    private static readonly ImmutableArray<(string Name, Func<RecordedEnquiry, string?> Read)> Own =
    [
        ("Reference", recorded => recorded.Enquiry.Reference),
        ("Received (UK time)", recorded => Time(recorded.RecordedAt)),
        ("Status", recorded => FollowUpWords.Of(recorded.FollowUp.Status)),
        ("Closed as", recorded => recorded.FollowUp.ClosedAs is { } reason ? FollowUpWords.Of(reason) : null),
        ("Withdrawn (UK time)", recorded => recorded.WithdrawnAt is { } at ? Time(at) : null),
        ("Assigned to", recorded => recorded.FollowUp.Assignee?.Name),
        ("Due", recorded => recorded.FollowUp.Due is { } due ? Day(due) : null),
        (FieldLabels.Of(EnquiryField.Name), recorded => recorded.Enquiry.Name),
        (FieldLabels.Of(EnquiryField.Organisation), recorded => recorded.Enquiry.Organisation),
        (FieldLabels.Of(EnquiryField.Kind), recorded => recorded.Enquiry.OrganisationKind is { } kind ? FieldLabels.Of(kind) : null),
        (FieldLabels.Of(EnquiryField.Email), recorded => recorded.Enquiry.Email),
        (FieldLabels.Of(EnquiryField.Phone), recorded => recorded.Enquiry.Phone),
        (FieldLabels.Of(EnquiryField.Way), recorded => FieldLabels.Of(recorded.Enquiry.Way)),
        (FieldLabels.Of(EnquiryField.BestTime), recorded => recorded.Enquiry.BestTime),
        (FieldLabels.Of(EnquiryField.Need), recorded => recorded.Enquiry.Need),
        ("Agreed to be contacted (UK time)", recorded => AgreedAt(recorded)),
        ("Wording agreed to", recorded => recorded.Enquiry.Consent.Version),
        ("May be passed on to", recorded => PassedOnTo(recorded)),
        ("Schemes shown", recorded => string.Join(' ', recorded.Enquiry.Schemes)),
        ("Journey version", recorded => recorded.Enquiry.JourneyVersion),
    ];

    /// <summary>Writes the enquiries as they come; only a buffer of them is in memory.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="columns">The questions that there is a column for.</param>
    /// <param name="enquiries">The enquiries.</param>
    /// <param name="written">Told after each enquiry how many have been written; null for nobody.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many were written.</returns>
    public static async Task<int> WriteAsync(
        Stream output,
        ExportColumns columns,
        IAsyncEnumerable<RecordedEnquiry> enquiries,
        Action<int>? written,
        CancellationToken cancellationToken
    )
    {
        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        await WriteRowAsync(
            csv,
            [.. Own.Select(column => column.Name), .. columns.Names, "Other answers"],
            cancellationToken
        );
        var count = 0;
        await foreach (var recorded in enquiries.WithCancellation(cancellationToken))
        {
            var (answers, others) = columns.Read(recorded.Enquiry);
            await WriteRowAsync(
                csv,
                [.. Own.Select(column => column.Read(recorded)), .. answers, others],
                cancellationToken
            );
            count++;
            written?.Invoke(count);
        }
        await csv.FlushAsync(cancellationToken);
        return count;
    }

    private static Task WriteRowAsync(CsvWriter csv, IEnumerable<string?> cells, CancellationToken cancellationToken) =>
        csv.WriteRecordAsync([.. cells.Select(Safe)], cancellationToken).AsTask();

    /// <summary>
    /// A cell that Excel can hold. A line feed begins a formula too, and so do the wide forms of the signs in some versions.
    /// </summary>
    private static string? Safe(string? cell)
    {
        if (cell is not { Length: > 0 })
        {
            return cell;
        }
        var shown = Shown.Of(cell);
        return OtherSigns.Contains(shown[0], StringComparison.Ordinal) ? $"'{shown}" : shown;
    }

    private static string AgreedAt(RecordedEnquiry recorded) =>
        Time(recorded.Consents.FirstOrDefault(consent => consent.Organisation is null)?.At ?? recorded.RecordedAt);

    private static string PassedOnTo(RecordedEnquiry recorded) =>
        string.Join(
            '\n',
            recorded.PassOn.Select(consent =>
                $"{consent.Organisation} (agreed {Time(consent.At)}, wording {consent.Version})"
            )
        );

    private static string Time(DateTimeOffset instant) =>
        UkCalendar.Local(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
