using Signpost.Bot.Rendering;
using Signpost.Cli.Local;
using Signpost.Cli.Verbs;
using Signpost.Knowledge;

namespace Signpost.Cli.Talking;

/// <summary>A conversation for content editors, with a knowledge folder as it stands, on a day of their choice. Nothing of it is kept.</summary>
internal sealed class Rehearsal
{
    private const string NothingSent =
        "This is a rehearsal: no enquiry was sent, nobody will get in touch, and the reference is not a real one.";

    private readonly string _folder;
    private readonly DateOnly _day;
    private readonly Journey _journey;
    private Conversation _conversation;

    private Rehearsal(string folder, DateOnly day, JourneyContent content)
    {
        _folder = folder;
        _day = day;
        _journey = Journey.Compile(content);
        _conversation = Conversation.Begin(_journey, "rehearsal", string.Empty);
    }

    /// <summary>What this is, for the person at the terminal.</summary>
    public string Notice =>
        $"This is a rehearsal on {UkDate.Write(_day)} with the knowledge in {KnowledgeChoice.Name(_folder)}. "
        + "Nothing is saved and no enquiry is sent.";

    /// <summary>Reads and proves a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="day">The day of the rehearsal.</param>
    /// <param name="findings">Where the findings are written.</param>
    /// <exception cref="Problem">It has errors, on that day and today.</exception>
    public static async Task<Rehearsal> OfAsync(string folder, DateOnly day, TextWriter findings)
    {
        var today = UkCalendar.Today(TimeProvider.System);
        var report = GateReport.Read(folder, day);
        // What falls due for review by then would be most of the folder, and says nothing of the rehearsal.
        var told = day > today ? report.Without(FindingCode.ReviewOverdue) : report;
        await told.WriteAsync(findings);
        if (report.Content is { } content)
        {
            return new Rehearsal(folder, day, content);
        }
        // What nobody could be shown on another day is what a rehearsal is there to find: it must not end here.
        if (GateReport.Read(folder, today).Content is { } publishable)
        {
            await findings.WriteLineAsync(
                "The errors above are those of that day; the rehearsal goes on, because today there are none."
            );
            return new Rehearsal(folder, day, publishable);
        }
        throw new Problem(
            $"The knowledge in {KnowledgeChoice.Name(folder)} cannot be rehearsed: put the errors above right."
        );
    }

    /// <summary>What the bot says.</summary>
    public Task<string?> AnswerAsync(Input input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var turn = Turn.Take(_journey, _conversation, input, _day);
        _conversation = turn.Conversation;
        var said = PlainText.Render(turn.Reply);
        return Task.FromResult<string?>(turn.Enquiry is null ? said : $"{said}\n\n{NothingSent}");
    }
}
