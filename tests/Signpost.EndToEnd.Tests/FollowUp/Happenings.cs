namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>Counts what happens, for somebody who waits for more of it.</summary>
internal sealed class Happenings
{
    private readonly Lock _gate = new();
    private readonly List<(int At, TaskCompletionSource Reached)> _waiting = [];
    private int _count;

    /// <summary>Something has happened.</summary>
    public void Add()
    {
        lock (_gate)
        {
            _count++;
            foreach (var (_, reached) in _waiting.Where(one => one.At <= _count))
            {
                reached.SetResult();
            }
            _waiting.RemoveAll(one => one.At <= _count);
        }
    }

    /// <summary>Completes when so much more has happened.</summary>
    public Task MoreAsync(int count)
    {
        lock (_gate)
        {
            if (count == 0)
            {
                return Task.CompletedTask;
            }
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((_count + count, reached));
            return reached.Task;
        }
    }
}
