using Signpost.Notices.Delivery;
using Signpost.Notices.Receivers;
using Signpost.Testing;

namespace Signpost.Notices.Tests.Fakes;

/// <summary>An outbox, receivers and a clock, and as many instances that deliver as a test wants.</summary>
internal sealed class PostOffice : IDisposable
{
    private readonly List<Receiver> _receivers;
    private readonly NoticeSender _sender;
    private NoticePost _post;

    public PostOffice(params string[] receivers)
    {
        _receivers = [.. receivers.Select(name => Some.Receiver(name))];
        _sender = NoticeSender.Over(Receivers, Some.Links, Clock);
        _post = NewPost();
    }

    public ManualTimeProvider Clock { get; } = new();

    public MemoryOutbox Outbox { get; } = new();

    public ScriptedReceivers Receivers { get; } = new();

    public CollectingLog Log { get; } = new();

    /// <summary>Another instance of the app, which knows nothing of the first.</summary>
    public NoticePost NewPost() =>
        new(Outbox, [.. _receivers], _sender, new RetryTimes(new FixedRandom(0)), Clock, Log.For<NoticePost>());

    /// <summary>The app is started again.</summary>
    public void Restart() => _post = NewPost();

    /// <summary>The app is started again with other receivers.</summary>
    public void Restart(params string[] receivers)
    {
        _receivers.Clear();
        _receivers.AddRange(receivers.Select(name => Some.Receiver(name)));
        Restart();
    }

    public void Add(string reference = "SP-7F3K-2QXD") => Outbox.Add(Some.Received(Clock.GetUtcNow(), reference));

    public Task<DrainResult> DrainAsync() => _post.DrainAsync(CancellationToken.None);

    /// <summary>Drains as the timer does, once a minute, for so long; the last time at its end.</summary>
    public async Task RunAsync(TimeSpan time)
    {
        for (var minute = 0; minute < time.TotalMinutes; minute++)
        {
            Clock.Advance(TimeSpan.FromMinutes(1));
            await DrainAsync();
        }
    }

    public void Dispose()
    {
        _sender.Dispose();
        Receivers.Dispose();
    }
}
