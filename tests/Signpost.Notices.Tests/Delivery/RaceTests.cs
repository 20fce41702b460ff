using System.Net;
using Signpost.Notices.Tests.Fakes;

namespace Signpost.Notices.Tests.Delivery;

/// <summary>Instances that deliver at the same time, and that end in the middle.</summary>
public sealed class RaceTests : IDisposable
{
    private readonly PostOffice _office = new("crm");

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task TwoInstances_ThatHaveReadTheSame_DeliverItOnce()
    {
        _office.Add();
        var bothHaveRead = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var claims = 0;
        _office.Outbox.BeforeWrite = _ =>
        {
            if (Interlocked.Increment(ref claims) == 2)
            {
                bothHaveRead.SetResult();
            }
            return bothHaveRead.Task;
        };

        var results = await Task.WhenAll(_office.NewPost().DrainAsync(default), _office.NewPost().DrainAsync(default));

        Assert.Equal(1, results.Sum(result => result.Delivered));
        Assert.Single(_office.Receivers["crm"].Tried);
    }

    [Fact]
    public async Task Notice_ThatSomebodyDelivers_IsLeftAloneByOthersForTwoMinutes()
    {
        _office.Add();
        var answer = new TaskCompletionSource<HttpStatusCode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _office.Receivers["crm"].Does = (_, _) => answer.Task;

        var first = _office.DrainAsync();
        Assert.Equal(0, (await _office.NewPost().DrainAsync(default)).Total);
        answer.SetResult(HttpStatusCode.OK);

        Assert.Equal(1, (await first).Delivered);
        Assert.Single(_office.Receivers["crm"].Tried);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Crash_AfterPostingAndBeforeSaving_GivesOneDuplicateUnderTheSameId(bool isTaken)
    {
        _office.Receivers["crm"].Answers(isTaken ? HttpStatusCode.OK : HttpStatusCode.InternalServerError);
        _office.Add();
        _office.Outbox.BeforeWrite = _ =>
            _office.Receivers["crm"].Tried.Count > 0
                ? throw new StorageUnavailableException("Gone.")
                : Task.CompletedTask;
        await Assert.ThrowsAsync<StorageUnavailableException>(_office.DrainAsync);

        _office.Outbox.BeforeWrite = _ => Task.CompletedTask;
        _office.Receivers["crm"].Answers(HttpStatusCode.OK);
        _office.Restart();
        Assert.Equal(0, (await _office.DrainAsync()).Total);
        await _office.RunAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(["SP-7F3K-2QXD-1", "SP-7F3K-2QXD-1"], _office.Receivers["crm"].Tried);
        Assert.Empty(_office.Outbox.All);
    }

    [Fact]
    public async Task Notice_ThatIsErasedWhileItIsDelivered_DoesNotComeBack()
    {
        _office.Receivers["crm"].Does = async (_, _) =>
        {
            await _office.Outbox.RemoveAsync(_office.Outbox.Single, default);
            return HttpStatusCode.InternalServerError;
        };
        _office.Add();

        await _office.DrainAsync();

        Assert.Empty(_office.Outbox.All);
    }

    [Fact]
    public async Task App_ThatStops_FinishesTheNoticeUnderWay_AndBeginsNoOther()
    {
        using var stopping = new CancellationTokenSource();
        _office.Receivers["crm"].Does = (_, token) =>
        {
            stopping.Cancel();
            token.ThrowIfCancellationRequested();
            return Task.FromResult<HttpStatusCode?>(HttpStatusCode.OK);
        };
        _office.Add();
        _office.Add("SP-0000-0002");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _office.NewPost().DrainAsync(stopping.Token));

        Assert.Equal(["SP-7F3K-2QXD-1"], _office.Receivers["crm"].Taken);
        Assert.Equal("SP-0000-0002-1", _office.Outbox.Single.Notice.Id);
    }
}
