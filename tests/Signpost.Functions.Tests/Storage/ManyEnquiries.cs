using System.Globalization;
using Signpost.Storage;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Tables;

namespace Signpost.Functions.Tests.Storage;

/// <summary>Fills a table of enquiries faster than people could.</summary>
internal static class ManyEnquiries
{
    /// <summary>How many characters the need of each has.</summary>
    public const int LengthOfNeed = 1_000;

    private const int MostInTransaction = 100;
    private const int AtOnce = 2;

    /// <summary>Adds enquiries and their places in the lists, which is what pages and exports are made of.</summary>
    /// <param name="tables">The tables, which are there.</param>
    /// <param name="count">How many.</param>
    /// <param name="now">When they came in.</param>
    public static Task AddAsync(SignpostTables tables, int count, DateTimeOffset now) =>
        Parallel.ForEachAsync(
            Enumerable.Range(0, count).SelectMany(number => Rows(number, now)).Chunk(MostInTransaction),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (some, cancellationToken) => await tables.Enquiries.SubmitTransactionAsync(some, cancellationToken)
        );

    /// <summary>The reference of an enquiry, by its number.</summary>
    public static string Reference(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"SP-{number / 10_000:D4}-{number % 10_000:D4}");

    private static IEnumerable<TableTransactionAction> Rows(int number, DateTimeOffset now)
    {
        var followUp = FollowUp.Begin(DateOnly.FromDateTime(now.UtcDateTime).AddDays(number % 10));
        HistoryEntry entry = new()
        {
            Revision = 1,
            Kind = HistoryKind.Received,
            At = now,
            After = followUp,
        };
        return EnquiryChange
            .Receive(new RecordedEnquiry(Enquiry(number, now), now, followUp, []), entry)
            .Where(action => action.Entity.RowKey is var key && (key == Reference(number) || key.StartsWith("list|")))
            // A transaction is sent again when its answer is late, and an insert would then find its own row.
            .Select(action => new TableTransactionAction(
                TableTransactionActionType.UpsertReplace,
                (TableEntity)action.Entity
            ));
    }

    private static Enquiry Enquiry(int number, DateTimeOffset now) =>
        new()
        {
            Reference = Reference(number),
            ConversationKey = $"test-{number}",
            Opened = DateOnly.FromDateTime(now.UtcDateTime),
            Name = $"Person {number}",
            Organisation = $"Organisation {number}",
            Email = $"person{number}@example.org",
            Need = new string('n', LengthOfNeed),
            Consent = new("consent-one", "May a person contact you?"),
            JourneyVersion = "0123456789abcdef",
            Trail = new([new("who", "company")]),
            Answers = [new("Which of these are you?", "A company")],
            Schemes = ["growth-service"],
        };
}
