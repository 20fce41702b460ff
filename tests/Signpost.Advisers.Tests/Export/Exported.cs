using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using Signpost.Advisers.Export;
using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Export;

/// <summary>An export, and what a reader makes of it.</summary>
internal sealed class Exported
{
    private Exported(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>All rows, the names of the columns first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows
    {
        get
        {
            using var reader = CsvReader.Create(Bytes, new() { Separator = ',', HasHeader = false });
            var rows = new List<IReadOnlyList<string>>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
            }
            return rows;
        }
    }

    public IReadOnlyList<string> Names => Rows[0];

    /// <summary>Its objects, each line parsed by itself.</summary>
    public IReadOnlyList<JsonNode> Objects =>
        [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

    /// <summary>A cell of a row, which are counted from 1.</summary>
    public string this[string column, int row = 1] => Rows[row][Names.ToList().IndexOf(column)];

    public static Exported Of(byte[] bytes) => new(bytes);

    public static Task<Exported> CsvAsync(params IEnumerable<Enquiry> enquiries) =>
        CsvAsync(enquiries.Select(enquiry => Some.Followed(enquiry).Recorded));

    public static async Task<Exported> CsvAsync(IEnumerable<RecordedEnquiry> enquiries, ExportColumns? columns = null)
    {
        var all = enquiries.ToList();
        using var output = new MemoryStream();
        columns ??= await ExportColumns.OfAsync(all.ToAsyncEnumerable(), default);
        Assert.Equal(
            all.Count,
            await EnquiryCsv.WriteAsync(output, columns, all.ToAsyncEnumerable(), written: null, default)
        );
        return new Exported(output.ToArray());
    }

    public static async Task<Exported> LinesAsync(params IEnumerable<Enquiry> enquiries)
    {
        using var output = new MemoryStream();
        var recorded = enquiries.Select(enquiry => Some.Followed(enquiry).Recorded).ToAsyncEnumerable();
        await EnquiryLines.WriteAsync(output, recorded, written: null, default);
        return new Exported(output.ToArray());
    }
}
