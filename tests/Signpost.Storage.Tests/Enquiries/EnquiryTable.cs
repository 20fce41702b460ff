using System.Globalization;
using System.Text.Json;
using Signpost.Storage.Advisers;
using Signpost.Storage.Conversations;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Insights;
using Signpost.Storage.Notices;
using Signpost.Storage.Privacy;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Storage.Tests.Enquiries;

/// <summary>The enquiries of one test: all that reads and writes them over one line, a clock, and the tables themselves.</summary>
internal sealed class EnquiryTable
{
    public const string Partition = "enquiries";
    public const string Reference = "SP-7F3K-2QXD";
    public const int DueAfter = 3;
    public static readonly Adviser Grace = new("grace", "grace@example.net");
    public static readonly Adviser Mary = new("mary", "mary@example.net");
    private readonly OwnTables _own;

    private EnquiryTable(OwnTables own)
    {
        _own = own;
        var table = own.Tables.Enquiries;
        Log = new EnquiryLog(table, Clock, new WorkingDays([new(2026, 6, 2)]), DueAfter);
        Inbox = new Inbox(table, Clock);
        Outbox = new Outbox(table, Guid.NewGuid);
        Advisers = new SeenAdvisers(table, Clock);
        Conversations = new ConversationStore(own.Tables.Conversations, Guid.NewGuid);
        Insights = new InsightsStore(own.Tables.Insights, Conversations);
        Data = new PersonalData(table, Conversations);
        Erasure = new Erasure(table, Conversations, Insights, Clock);
        Retention = new Retention(table, Erasure);
        var elsewhere = own.FromElsewhere().Tables;
        (Table, ConversationTable) = (elsewhere.Enquiries, elsewhere.Conversations);
        InsightsElsewhere = new InsightsStore(elsewhere.Insights, new(ConversationTable, Guid.NewGuid));
    }

    public EnquiryLog Log { get; }

    public Inbox Inbox { get; }

    public Outbox Outbox { get; }

    public SeenAdvisers Advisers { get; }

    public ConversationStore Conversations { get; }

    public InsightsStore Insights { get; }

    public PersonalData Data { get; }

    public Erasure Erasure { get; }

    public Retention Retention { get; }

    public Wire Wire => _own.Wire;

    public ManualTimeProvider Clock { get; } = new();

    /// <summary>The table itself, over a line of its own.</summary>
    public TableClient Table { get; }

    /// <summary>The table of conversations, over a line of its own.</summary>
    public TableClient ConversationTable { get; }

    /// <summary>The inbox as another process has it.</summary>
    public Inbox Elsewhere => new(Table, Clock);

    /// <summary>The counts as another process has them.</summary>
    public InsightsStore InsightsElsewhere { get; }

    public static async Task<EnquiryTable> CreateAsync(SharedAzurite azurite) =>
        new(await OwnTables.CreateAsync(azurite));

    public static async Task<EnquiryTable> NotCreatedAsync(SharedAzurite azurite) =>
        new(await OwnTables.NotCreatedAsync(azurite));

    /// <summary>A table with one enquiry in it, received.</summary>
    public static async Task<EnquiryTable> WithOneAsync(SharedAzurite azurite)
    {
        var table = await CreateAsync(azurite);
        Assert.True(await table.Log.RecordAsync(Enquiry(), default));
        table.Wire.Reset();
        return table;
    }

    public static Enquiry Enquiry(string reference = Reference, string need = "Money for a prototype.") =>
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

    /// <summary>A reference by number.</summary>
    public static string Numbered(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"SP-{number / 10_000:D4}-{number % 10_000:D4}");

    public static string Json(Enquiry enquiry) => JsonSerializer.Serialize(enquiry, JourneyJson.Default.Enquiry);

    /// <summary>An edit by Grace of what she saw.</summary>
    public static FollowUpEdit Edit(
        FollowedEnquiry seen,
        string? note = null,
        Func<FollowUp, FollowUp>? change = null
    ) =>
        new()
        {
            Revision = seen.Revision,
            FormId = Guid.NewGuid().ToString("N"),
            By = Grace,
            FollowUp = change is null ? seen.FollowUp : change(seen.FollowUp),
            Note = note,
        };

    public static FollowUp Close(FollowUp followUp, ClosingReason reason = ClosingReason.Helped) =>
        followUp with
        {
            Status = EnquiryStatus.Closed,
            ClosedAs = reason,
            Due = null,
        };

    /// <summary>What Grace does to an enquiry that she has just read.</summary>
    public async Task<FollowedEnquiry> EditAsync(
        Func<FollowUp, FollowUp>? change = null,
        string? note = null,
        string reference = Reference
    )
    {
        var seen = await Elsewhere.FindAsync(reference, default);
        var saved = await Elsewhere.EditAsync(reference, Edit(seen!, note, change), default);
        return Assert.IsType<EditResult.Saved>(saved).Enquiry;
    }

    public Task<bool> WithdrawAsync(string reference = Reference) =>
        Log.WithdrawAsync(reference, Enquiry().ConversationKey, Enquiry().ConversationSeed, default);

    /// <summary>The row of an enquiry.</summary>
    public async Task<TableEntity> RowAsync(string reference = Reference) =>
        await Table.GetEntityAsync<TableEntity>(Partition, reference);

    public async Task<FollowedEnquiry> FindAsync(string reference = Reference) =>
        (await Elsewhere.FindAsync(reference, default))!;

    public async Task<List<string>> KeysAsync() => [.. (await Table.RowsAsync()).Select(row => row.RowKey)];

    public async Task<List<RecordedEnquiry>> ListAsync() => await Log.ListAsync(default).ToListAsync();

    public async Task<List<PendingNotice>> NoticesAsync() => await Outbox.ListAsync(default).ToListAsync();

    /// <summary>Runs a script of tests/js/enquiries on a row.</summary>
    public async Task<string> ScriptAsync(SharedAzurite azurite, string script, string key) =>
        await NodeScript.RunAsync(
            $"enquiries/{script}",
            [await azurite.ConnectionStringAsync(), Table.Name, Partition, key]
        );
}
