using Azure.Core;
using Signpost.Functions.Hosting;
using Signpost.Functions.Rounds;
using Signpost.Storage;
using Signpost.Storage.Advisers;
using Signpost.Storage.Conversations;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Insights;
using Signpost.Storage.Privacy;
using Signpost.Storage.Tables;
using Signpost.Testing;

namespace Signpost.Functions.Tests.Rounds;

public sealed class TidyingTests(SharedAzurite azurite) : IDisposable
{
    private readonly ManualTimeProvider _clock = new(TimeProvider.System.GetUtcNow().AddDays(100));
    private readonly CollectingLog _log = new();
    private SignpostTables? _tables;

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task WhatThereIsNoTimeFor_IsLeftForTheNextTime_AndSaidSo()
    {
        var tidying = await CreateAsync(new RetentionRules());
        await SaveAsync(5);

        // Four calls come before the first conversation, and each takes two: half a minute a call.
        Assert.Equal(
            "Deleted 2 conversations that were idle for 30 days. "
                + "After 4 minutes there was no more time: the rest is for the next time.",
            await tidying.TidyAsync(default)
        );
        Assert.StartsWith("Deleted 2", await tidying.TidyAsync(default));
        Assert.Equal("Deleted 1 conversations that were idle for 30 days.", await tidying.TidyAsync(default));
    }

    [Fact]
    public async Task EnquiriesThatAreKeptNoLonger_GoBeforeConversations()
    {
        var tidying = await CreateAsync(new RetentionRules { New = 10 });
        await SaveAsync(5);
        for (var number = 1; number <= 3; number++)
        {
            await EnquireAsync(number);
        }
        _clock.Advance(TimeSpan.FromDays(11));

        var told = await tidying.TidyAsync(default);

        Assert.DoesNotContain("Erased 0", told);
        Assert.Contains("Deleted 0", told);
        Assert.EndsWith("the rest is for the next time.", told);
    }

    [Fact]
    public async Task ConversationsThatCannotBeRead_AreToldByTheirNumberOnly()
    {
        var tidying = await CreateAsync(new RetentionRules());
        await _tables!.Conversations.UpsertEntityAsync(
            new TableEntity("ada", "state") { ["json"] = "{\"key\":\"ada@example.org" }
        );

        await tidying.TidyAsync(default);

        Assert.Equal(["Warning: Conversations that could not be read and are not counted: 1."], _log.Lines);
    }

    private async Task<Tidying> CreateAsync(RetentionRules rules)
    {
        var options = TestTables.PatientOptions();
        options.AddPolicy(new SlowLine(_clock), HttpPipelinePosition.PerCall);
        var (storage, prefix) = (await azurite.ConnectionStringAsync(), SharedAzurite.NewTableName());
        _tables = TestTables.Of(storage, prefix);
        await _tables.CreateAsync(default);
        var slow = TestTables.Of(storage, prefix, options);
        ConversationStore conversations = new(slow.Conversations, Guid.NewGuid);
        InsightsStore insights = new(slow.Insights, conversations);
        Erasure erasure = new(slow.Enquiries, conversations, insights, _clock);
        Keeping keeping = new(30, rules);
        return new Tidying(
            new Counting(insights, keeping, _clock, _log.For<Counting>()),
            new Retention(slow.Enquiries, erasure),
            conversations,
            new SeenAdvisers(slow.Enquiries, _clock),
            keeping,
            _clock
        );
    }

    private async Task SaveAsync(int count)
    {
        ConversationStore conversations = new(_tables!.Conversations, Guid.NewGuid);
        for (var i = 0; i < count; i++)
        {
            ConversationRecord record = new()
            {
                Conversation = new()
                {
                    Key = $"idle-{i}",
                    JourneyVersion = "0123456789abcdef",
                    Node = "who",
                },
            };
            Assert.True(await conversations.TrySaveAsync(null, record, [], default));
        }
    }

    private async Task EnquireAsync(int number)
    {
        Enquiry enquiry = new()
        {
            Reference = $"SP-0000-000{number}",
            ConversationKey = $"enquired-{number}",
            ConversationSeed = "0011223344556677",
            Opened = new DateOnly(2026, 5, 31),
            Name = "Ada Lovelace",
            Organisation = "Engines Ltd",
            Email = "ada@example.org",
            Need = "Money for a prototype.",
            Consent = new("consent-one", "May a person contact you?"),
            JourneyVersion = "0123456789abcdef",
            Trail = new([]),
            Answers = [],
            Schemes = [],
        };
        EnquiryLog log = new(_tables!.Enquiries, _clock, new WorkingDays([]), dueAfter: 3);
        Assert.True(await log.RecordAsync(enquiry, default));
    }
}
