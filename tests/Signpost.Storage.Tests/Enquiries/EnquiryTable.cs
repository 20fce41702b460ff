using System.Text.Json;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>The enquiries of one test: a log, its line, a clock, and the table itself.</summary>
internal sealed class EnquiryTable
{
    private readonly OwnTables _own;

    private EnquiryTable(OwnTables own)
    {
        _own = own;
        Log = new EnquiryLog(own.Tables.Enquiries, Clock);
    }

    public EnquiryLog Log { get; }

    public Wire Wire => _own.Wire;

    public ManualTimeProvider Clock { get; } = new();

    /// <summary>The table itself, over a line of its own.</summary>
    public TableClient Table => _own.FromElsewhere().Tables.Enquiries;

    public static async Task<EnquiryTable> CreateAsync(SharedAzurite azurite) =>
        new(await OwnTables.CreateAsync(azurite));

    public static async Task<EnquiryTable> NotCreatedAsync(SharedAzurite azurite) =>
        new(await OwnTables.NotCreatedAsync(azurite));

    public static Enquiry Enquiry(string reference = "SP-7F3K-2QXD", string need = "Money for a prototype.") =>
        new()
        {
            Reference = reference,
            ConversationKey = "directline-0123456789abcdef",
            ConversationSeed = "0011223344556677",
            Opened = new DateOnly(2026, 5, 31),
            Name = "Ada Lovelace",
            Organisation = "Engines Ltd",
            Email = "ada@example.org",
            Need = need,
            Consent = new("consent-one", "May a person contact you?"),
            JourneyVersion = "0123456789abcdef",
            Trail = new([new("who", "company"), new("stage", "idea")]),
            Answers = [new("Which of these are you?", "A company"), new("How far have you got?", "An idea")],
            Schemes = ["growth-service", "tax-relief"],
        };

    public static string Json(Enquiry enquiry) => JsonSerializer.Serialize(enquiry, JourneyJson.Default.Enquiry);

    /// <summary>The only row.</summary>
    public async Task<TableEntity> RowAsync() => Assert.Single(await Table.RowsAsync());

    public async Task<List<RecordedEnquiry>> ListAsync()
    {
        List<RecordedEnquiry> all = [];
        await foreach (var recorded in Log.ListAsync(default))
        {
            all.Add(recorded);
        }
        return all;
    }

    /// <summary>Runs a script of tests/js/enquiries on an enquiry.</summary>
    public async Task<string> ScriptAsync(
        SharedAzurite azurite,
        string script,
        Enquiry enquiry,
        params string[] more
    ) =>
        await NodeScript.RunAsync(
            $"enquiries/{script}",
            [await azurite.ConnectionStringAsync(), Table.Name, "2026-05", enquiry.Reference, .. more]
        );
}
