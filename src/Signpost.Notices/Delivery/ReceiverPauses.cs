using System.Collections.Concurrent;
using Signpost.Notices.Receivers;

namespace Signpost.Notices.Delivery;

/// <summary>
/// Which receivers are left alone for a while: those that ask for it, and those that do not answer at all. So one that is
/// down takes up the time of one notice a minute, and not of all that wait for it. Only this process knows.
/// </summary>
internal sealed class ReceiverPauses
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);

    /// <summary>When a receiver may be called again; a time that is over when there is no pause.</summary>
    public DateTimeOffset Until(Receiver receiver) => _until.GetValueOrDefault(receiver.Name);

    /// <summary>Keeps in mind what came of calling a receiver.</summary>
    public void Note(Receiver receiver, SendResult result, DateTimeOffset now)
    {
        var wait = result.HasAnswered ? result.Wait : Silence;
        if (wait > TimeSpan.Zero)
        {
            _until[receiver.Name] = now + wait;
        }
        else
        {
            _until.TryRemove(receiver.Name, out _);
        }
    }
}
