using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Conversations;

namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>
/// Somebody who fills in an enquiry and sends it, walks away from it, cancels it, or sends it and thinks better of it. What
/// is not answered is delivered again until it is; and each delivery may be doubled, or come again after the next one.
/// </summary>
/// <param name="app">The app.</param>
/// <param name="number">Which person it is.</param>
/// <param name="intent">What becomes of the enquiry.</param>
internal sealed class Person(DisturbedApp app, int number, Intent intent)
{
    private const string Apology = "Sorry, something went wrong on our side.";
    private const string NothingSent = "nothing has been sent";
    private const int MostTries = 100;

    private readonly string _conversation = Guid.NewGuid().ToString("N");
    private readonly List<string> _shown = [];

    /// <summary>The step at which the enquiry is sent.</summary>
    public static int Sending { get; } = Script.Walk.Length + Script.Form.Length;

    /// <summary>The step after the last: the notice is posted.</summary>
    public static int Notifying { get; } = Sending + 2;

    /// <summary>What they do with the form.</summary>
    public Intent Intent => intent;

    /// <summary>Whom they speak for, which nobody else does.</summary>
    public string Organisation => $"Example {number} Ltd";

    /// <summary>The reference that they were shown; null when there was none.</summary>
    public string? Reference { get; private set; }

    /// <summary>Whether they cancelled what they had sent, since no answer came.</summary>
    public bool HasRegretted => intent is Intent.Regrets && Reference is null;

    /// <summary>What they were shown at each step, without what is theirs alone.</summary>
    public IReadOnlyList<string> Shown => _shown;

    /// <summary>Says all that they have to say.</summary>
    /// <param name="random">Draws what is doubled and what comes again; null for a channel that delivers once.</param>
    /// <param name="plan">What goes wrong; null for nothing.</param>
    public async Task GoAsync(Random? random, Plan? plan)
    {
        (JsonObject Activity, string Answer)? late = null;
        foreach (var (step, words) in Words().Index())
        {
            var activity = Activity(words, $"{_conversation}-{step}");
            var copies = random?.Next(3) == 0 ? 2 : 1;
            var answer = await DeliverAsync(activity, copies, plan?.At(number, step));
            if (late is var (before, first))
            {
                Assert.Equal(first, await DeliverAsync(before, copies: 1, disturbance: null));
            }
            late = random?.Next(4) == 0 ? (activity, answer) : null;
            Note(answer);
        }
        if (intent is Intent.Regrets)
        {
            await RegretAsync(plan is null ? null : plan.At(number, Sending) ?? new(DisturbanceKind.Kill, number % 4));
        }
        var notifying = Task.WhenAll(app.NotifyAsync(), random?.Next(3) == 0 ? app.NotifyAsync() : Task.CompletedTask);
        await (
            plan?.At(number, Notifying) is { } disturbance
                ? app.DisturbAsync(disturbance, notifying)
                : Task.CompletedTask
        );
        await notifying;
    }

    /// <summary>Sends the form once. Where no answer comes, it is cancelled; or shown again, if it was sent after all.</summary>
    private async Task RegretAsync(Disturbance? disturbance)
    {
        var sent = await TryAsync(Activity(Script.Send, $"{_conversation}-{Sending}"), copies: 1, disturbance);
        if (sent is null)
        {
            var left = await SayAsync("cancel", Sending + 1);
            sent = left.Contains(NothingSent, StringComparison.Ordinal)
                ? null
                : await SayAsync("my enquiry", Sending + 2);
        }
        Reference = sent is null ? null : Script.Reference(sent);
    }

    private Task<string> SayAsync(string words, int step) =>
        DeliverAsync(Activity(words, $"{_conversation}-{step}"), copies: 1, disturbance: null);

    private IEnumerable<string> Words()
    {
        var form = Script.Form.Select(words => words == "Example Ltd" ? Organisation : words);
        IEnumerable<string> last = intent switch
        {
            Intent.Sends => [Script.Send, "summary"],
            Intent.Cancels => ["cancel", "summary"],
            _ => [],
        };
        return [.. Script.Walk, .. form, .. last];
    }

    private void Note(string answer)
    {
        if (answer.Contains("Your reference is", StringComparison.Ordinal))
        {
            Reference = Script.Reference(answer);
        }
        var common = answer.Replace(Organisation, "Example Ltd", StringComparison.Ordinal);
        _shown.Add(Reference is null ? common : common.Replace(Reference, "SP-", StringComparison.Ordinal));
    }

    private async Task<string> DeliverAsync(JsonObject activity, int copies, Disturbance? disturbance)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await TryAsync(activity, copies, tries == 0 ? disturbance : null) is { } answer)
            {
                return answer;
            }
        }
        throw new InvalidOperationException($"Person {number} was not answered in {MostTries} tries.");
    }

    /// <summary>Delivers something once, and waits until nothing is wrong where there was no answer.</summary>
    private async Task<string?> TryAsync(JsonObject activity, int copies, Disturbance? disturbance)
    {
        var posting = Enumerable.Range(0, copies).Select(_ => app.PostAsync(activity)).ToList();
        if (disturbance is not null)
        {
            await app.DisturbAsync(disturbance, Task.WhenAll(posting));
        }
        var answers = (await Task.WhenAll(posting)).OfType<string>().Where(answer => !answer.StartsWith(Apology));
        if (answers.Distinct().ToList() is { Count: > 0 } different)
        {
            return Assert.Single(different);
        }
        await app.SteadyAsync();
        return null;
    }

    private JsonObject Activity(string words, string id) =>
        new()
        {
            ["type"] = "message",
            ["id"] = id,
            ["channelId"] = "test",
            ["deliveryMode"] = "expectReplies",
            ["from"] = new JsonObject { ["id"] = "ada" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = _conversation },
            ["text"] = words,
        };
}
