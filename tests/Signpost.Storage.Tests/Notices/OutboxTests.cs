using System.Globalization;
using Signpost.Storage.Notices;
using Signpost.Storage.Tests.Enquiries;
using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Notices;

public sealed class OutboxTests(SharedAzurite azurite)
{
    private static readonly DateOnly Monday = new(2026, 6, 8);

    [Fact]
    public async Task Save_OfTwoWhoReadTheSame_OnlyOneGoesOn()
    {
        var table = await WithOneAsync(azurite);
        var pending = Assert.Single(await table.NoticesAsync());
        var claimed = pending with { NextTryAt = pending.NextTryAt.AddMinutes(5) };

        var results = await Task.WhenAll(
            table.Outbox.TrySaveAsync(claimed, default),
            new Outbox(table.Table, Guid.NewGuid).TrySaveAsync(claimed, default)
        );

        var saved = Assert.Single(results.OfType<PendingNotice>());
        Assert.Equal(claimed.NextTryAt, Assert.Single(await table.NoticesAsync()).NextTryAt);
        Assert.NotNull(await table.Outbox.TrySaveAsync(saved with { IsDead = true }, default));
    }

    [Fact]
    public async Task Save_ItsAnswerIsLost_IsRecognisedAsOurOwn()
    {
        var table = await WithOneAsync(azurite);
        var pending = Assert.Single(await table.NoticesAsync());
        table.Wire.Reset();
        table.Wire.Fate = call => call == 0 ? Fate.LosesItsAnswer : Fate.Works;

        var saved = await table.Outbox.TrySaveAsync(Tried(pending), default);

        Assert.Equal(3, table.Wire.Calls);
        var stored = Assert.Single(await table.NoticesAsync());
        Assert.Equal(stored.ETag, saved!.ETag);
        Assert.Equal(Tried(pending).Deliveries, stored.Deliveries);
    }

    [Fact]
    public async Task Save_WhatIsNoLongerThere_IsNull()
    {
        var table = await WithOneAsync(azurite);
        var pending = Assert.Single(await table.NoticesAsync());
        await table.Outbox.RemoveAsync(pending, default);
        await table.Outbox.RemoveAsync(pending, default);

        Assert.Null(await table.Outbox.TrySaveAsync(pending, default));
        Assert.Empty(await table.NoticesAsync());
        await TableLaws.HoldAsync(table);
    }

    [Fact]
    public async Task Revive_HasADeadNoticeTriedAgainForThoseWhoLackIt()
    {
        var table = await WithOneAsync(azurite);
        var pending = Assert.Single(await table.NoticesAsync());
        NoticeDelivery done = new()
        {
            Receiver = "desk",
            Tries = 1,
            DeliveredAt = pending.Notice.At,
        };
        NoticeDelivery dead = new()
        {
            Receiver = "teams",
            Tries = 12,
            IsGivenUp = true,
            Problem = "answered 500",
        };
        Assert.False(await table.Outbox.ReviveAsync(pending.Notice.Id, pending.Notice.At, default));
        await table.Outbox.TrySaveAsync(pending with { IsDead = true, Deliveries = [done, dead] }, default);
        var later = table.Clock.GetUtcNow().AddDays(1);

        Assert.True(await table.Outbox.ReviveAsync(pending.Notice.Id, later, default));

        var revived = Assert.Single(await table.NoticesAsync());
        Assert.Equal((false, later), (revived.IsDead, revived.NextTryAt));
        Assert.Equal([done, dead with { IsGivenUp = false, Tries = 0 }], revived.Deliveries);
        Assert.False(await table.Outbox.ReviveAsync(pending.Notice.Id, later, default));
    }

    [Fact]
    public async Task Dead_AreFoundInOneCall_AndNoMoreThanAreWanted()
    {
        var table = await CreateAsync(azurite);
        for (var day = 0; day < 4; day++)
        {
            await AddAsync(table.Outbox, Monday.AddDays(day));
        }
        foreach (var pending in (await table.NoticesAsync()).Skip(1))
        {
            await table.Outbox.TrySaveAsync(pending with { IsDead = true }, default);
        }
        table.Wire.Reset();

        var two = await table.Outbox.DeadAsync(2, default);

        Assert.Equal(1, table.Wire.Calls);
        Assert.Equal(["digest-2026-06-09", "digest-2026-06-10"], two.Select(pending => pending.Notice.Id));
        Assert.Equal(3, (await table.Outbox.DeadAsync(1_000, default)).Count);
        await table.Outbox.ReviveAsync("digest-2026-06-09", default, default);
        Assert.Equal(2, (await table.Outbox.DeadAsync(1_000, default)).Count);
    }

    [Fact]
    public async Task Dead_AreFound_WhereStorageFirstAnswersWithNoRows()
    {
        var table = await WithOneAsync(azurite);
        var pending = Assert.Single(await table.NoticesAsync());
        await table.Outbox.TrySaveAsync(pending with { IsDead = true }, default);
        table.Wire.Reset();
        table.Wire.Fate = call => call == 0 ? Fate.IsPutOff : Fate.Works;

        Assert.Single(await table.Outbox.DeadAsync(5, default));
    }

    [Fact]
    public async Task Dead_WhereNoneIs_AreNone()
    {
        var table = await WithOneAsync(azurite);

        Assert.Empty(await table.Outbox.DeadAsync(1, default));
    }

    [Theory]
    [InlineData("SP-0000-0000-1")]
    [InlineData("")]
    [InlineData("../x?y#z\u0001")]
    public async Task Revive_WhatThereIsNot_IsFalse(string id)
    {
        var table = await WithOneAsync(azurite);
        Assert.False(await table.Outbox.ReviveAsync(id, default, default));
    }

    [Fact]
    public async Task Digest_OfADay_IsAddedOnceAndNeverBackwards()
    {
        var table = await CreateAsync(azurite);

        Assert.True(await AddAsync(table.Outbox, Monday));
        Assert.False(await AddAsync(table.Outbox, Monday));
        Assert.False(await AddAsync(table.Outbox, Monday.AddDays(-1)));
        Assert.True(await AddAsync(table.Outbox, Monday.AddDays(1)));

        Assert.Equal(["digest-2026-06-08", "digest-2026-06-09"], (await table.NoticesAsync()).Select(p => p.Notice.Id));
        Assert.Equal(new InboxCounts(3, 1, 1, 1, 0, false), (await table.NoticesAsync())[0].Notice.Counts);
    }

    [Fact]
    public async Task Digest_ByManyAtOnce_IsAddedByOne()
    {
        var table = await CreateAsync(azurite);

        var added = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => AddAsync(new Outbox(table.Table, Guid.NewGuid), Monday))
        );

        Assert.Single(added, isAdded => isAdded);
        Assert.Single(await table.NoticesAsync());
    }

    [Fact]
    public async Task Digest_OfADayWithNothingToTell_SettlesTheDay()
    {
        var table = await CreateAsync(azurite);

        Assert.True(await table.Outbox.AddDigestAsync(Monday, digest: null, default));

        Assert.False(await AddAsync(table.Outbox, Monday));
        Assert.Empty(await table.NoticesAsync());
        Assert.True(await AddAsync(table.Outbox, Monday.AddDays(1)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Digest_AnAnswerIsLost_IsRecognisedAsOurOwn(bool hasOneBefore)
    {
        var table = await CreateAsync(azurite);
        if (hasOneBefore)
        {
            await AddAsync(table.Outbox, Monday.AddDays(-1));
        }
        table.Wire.Reset();
        table.Wire.Fate = call => call == 1 ? Fate.LosesItsAnswer : Fate.Works;

        Assert.True(await AddAsync(table.Outbox, Monday));

        Assert.Equal("digest-2026-06-08", (await table.NoticesAsync())[^1].Notice.Id);
    }

    [Fact]
    public async Task Outbox_StorageIsDown_IsUnavailable()
    {
        var table = await WithOneAsync(azurite);
        var pending = Assert.Single(await table.NoticesAsync());
        table.Wire.GoDown();

        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.NoticesAsync());
        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.Outbox.TrySaveAsync(pending, default));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.Outbox.RemoveAsync(pending, default));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => AddAsync(table.Outbox, Monday));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.Outbox.ReviveAsync("SP-1", default, default));
    }

    private static Task<bool> AddAsync(Outbox outbox, DateOnly day) =>
        outbox.AddDigestAsync(
            day,
            new Notice
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"digest-{day:yyyy-MM-dd}"),
                Kind = NoticeKind.Digest,
                At = new(2026, 6, 8, 7, 0, 0, TimeSpan.Zero),
                DueToday = [Reference],
                Counts = new(3, 1, 1, 1, 0, false),
            },
            default
        );

    private static PendingNotice Tried(PendingNotice pending) =>
        pending with
        {
            Deliveries =
            [
                new NoticeDelivery
                {
                    Receiver = "desk",
                    Tries = 1,
                    Problem = "answered 500",
                },
            ],
            NextTryAt = pending.NextTryAt.AddMinutes(1),
        };
}
