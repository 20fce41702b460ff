using Signpost.Storage.Advisers;
using Signpost.Storage.Tests.Enquiries;
using Signpost.Testing;
using static Signpost.Storage.Tests.Enquiries.EnquiryTable;

namespace Signpost.Storage.Tests.Advisers;

/// <summary>Who has been to the inbox is kept in few calls, and not for ever.</summary>
public sealed class SeenAdvisersTests(SharedAzurite azurite)
{
    private static readonly DateOnly Today = new(2026, 6, 3);

    [Fact]
    public async Task Seen_IsOneWriteADay_OrUnderAnotherName_AndNoCallOtherwise()
    {
        var table = await CreateAsync(azurite);

        Assert.Equal(1, await CallsAsync(table, Grace, Today));
        Assert.Equal(0, await CallsAsync(table, Grace, Today));
        Assert.Equal(1, await CallsAsync(table, Grace with { Name = "hopper@example.net" }, Today));
        Assert.Equal(1, await CallsAsync(table, Grace with { Name = "hopper@example.net" }, Today.AddDays(1)));
        Assert.Equal(0, await CallsAsync(table, Grace with { Name = "hopper@example.net" }, Today.AddDays(1)));
    }

    [Fact]
    public async Task List_HasEverybodyOnce_AsLastNamed_InTheOrderOfTheirNames()
    {
        var table = await CreateAsync(azurite);
        await table.Advisers.SeenAsync(Mary, Today, default);
        await table.Advisers.SeenAsync(Grace, Today, default);
        await Elsewhere(table).SeenAsync(Grace with { Name = "Zoe@example.net" }, Today, default);
        await table.Advisers.SeenAsync(new Adviser("other", "Ann@example.net"), Today, default);

        var listed = await table.Advisers.ListAsync(Today, TimeSpan.Zero, default);

        Assert.Equal(["Ann@example.net", "mary@example.net", "Zoe@example.net"], listed.Select(each => each.Name));
        Assert.Equal(["other", "mary", "grace"], listed.Select(each => each.Id));
    }

    [Fact]
    public async Task List_IsReadAgain_OnceItIsTooOld()
    {
        var table = await CreateAsync(azurite);
        var age = TimeSpan.FromMinutes(10);
        Assert.Empty(await table.Advisers.ListAsync(Today, age, default));
        await Elsewhere(table).SeenAsync(Grace, Today, default);
        table.Wire.Reset();

        table.Clock.Advance(age - TimeSpan.FromSeconds(1));
        Assert.Empty(await table.Advisers.ListAsync(Today, age, default));
        Assert.Equal(0, table.Wire.Calls);
        table.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal([Grace], await table.Advisers.ListAsync(Today, age, default));
        Assert.Equal(1, table.Wire.Calls);
    }

    [Fact]
    public async Task List_ThatMayHaveNoAge_IsAlwaysRead()
    {
        var table = await CreateAsync(azurite);
        Assert.Empty(await table.Advisers.ListAsync(Today, TimeSpan.Zero, default));
        await Elsewhere(table).SeenAsync(Grace, Today, default);

        Assert.Equal([Grace], await table.Advisers.ListAsync(Today, TimeSpan.Zero, default));
    }

    [Theory]
    [InlineData(179, true)]
    [InlineData(180, false)]
    public async Task WhoeverHasNotBeenThereFor180Days_IsLeftOut_AndForgotten(int days, bool isKept)
    {
        var table = await CreateAsync(azurite);
        await table.Advisers.SeenAsync(Mary, Today, default);
        await table.Advisers.SeenAsync(Grace, Today.AddDays(100), default);
        var later = Today.AddDays(days);

        var listed = await table.Advisers.ListAsync(later, TimeSpan.Zero, default);
        var forgotten = await table.Advisers.ForgetAsync(later, default);

        Assert.Equal(isKept, listed.Contains(Mary));
        Assert.Contains(Grace, listed);
        Assert.Equal(isKept ? 0 : 1, forgotten);
        Assert.Equal(isKept, (await table.KeysAsync()).Contains("adviser|mary"));
        Assert.Contains("adviser|grace", await table.KeysAsync());
    }

    [Theory]
    [InlineData("5b0bd6b5-0000-4000-8000-00000000ABCD")]
    [InlineData("a/b\\c#d?e%f'g|h}\u0001\u007f\u0085 é😀")]
    [InlineData("adviser}")]
    [InlineData(
        "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
    )]
    public async Task AnyId_IsKept(string id)
    {
        var table = await CreateAsync(azurite);
        var adviser = new Adviser(id, "'; <b>é😀");

        await table.Advisers.SeenAsync(adviser, Today, default);

        Assert.Equal([adviser], await table.Advisers.ListAsync(Today, TimeSpan.Zero, default));
        Assert.Equal(1, await table.Advisers.ForgetAsync(Today.AddDays(SeenAdvisers.DaysKept), default));
        Assert.Empty(await table.KeysAsync());
    }

    [Fact]
    public async Task Advisers_AreInNoOtherList()
    {
        var table = await WithOneAsync(azurite);
        await table.Advisers.SeenAsync(Grace, Today, default);

        Assert.Single(await table.ListAsync());
        Assert.Single((await table.Inbox.PageAsync(new(), Today, null, 50, default)).Lines);
        Assert.Equal(1, (await table.Inbox.CountAsync(Grace.Id, Today, default)).Open);
        Assert.Equal(Reference, Assert.Single(await table.NoticesAsync()).Notice.Reference);
    }

    [Fact]
    public async Task StorageIsDown_IsUnavailable_AndTriedAgainNextTime()
    {
        var table = await CreateAsync(azurite);
        table.Wire.GoDown();
        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.Advisers.SeenAsync(Grace, Today, default));
        await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            table.Advisers.ListAsync(Today, TimeSpan.Zero, default)
        );
        await Assert.ThrowsAsync<StorageUnavailableException>(() => table.Advisers.ForgetAsync(Today, default));
        table.Wire.Reset();

        await table.Advisers.SeenAsync(Grace, Today, default);

        Assert.Contains("adviser|grace", await table.KeysAsync());
    }

    private static SeenAdvisers Elsewhere(EnquiryTable table) => new(table.Table, table.Clock);

    private static async Task<int> CallsAsync(EnquiryTable table, Adviser adviser, DateOnly day)
    {
        table.Wire.Reset();
        await table.Advisers.SeenAsync(adviser, day, default);
        return table.Wire.Calls;
    }
}
