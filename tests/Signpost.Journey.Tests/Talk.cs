namespace Signpost.Tests;

/// <summary>A conversation that reads as one: what is said, and what should come back.</summary>
internal sealed class Talk
{
    private readonly Journey _journey;
    private readonly DateOnly _day;

    private Talk(Journey journey, DateOnly day)
    {
        _journey = journey;
        _day = day;
        Turn = Turn.Take(journey, Conversation.Begin(journey, "test-key", "seed"), new Input.Arrived(), day);
    }

    public Turn Turn { get; private set; }

    public Conversation Conversation => Turn.Conversation;

    public List<Enquiry> Enquiries { get; } = [];

    public List<string> Withdrawn { get; } = [];

    public string Text => Words(Turn.Reply);

    public static Talk Begin(Journey? journey = null, DateOnly? day = null) =>
        new(journey ?? Some.Journey, day ?? Some.Day);

    /// <summary>A form, opened at results that name organisations.</summary>
    public static Talk Form(Journey? journey = null) =>
        Begin(journey ?? SomeOrganisations.Journey).Says("company", "prototype", "speak to a person");

    public Talk Says(params string[] texts)
    {
        foreach (var text in texts)
        {
            Takes(new Input.Said(text));
        }
        return this;
    }

    /// <summary>Presses a button of the reply that stands, or of one that was shown at another place.</summary>
    public Talk Presses(string says, string? at = null) => Takes(new Input.Pressed(at ?? Turn.Reply.At, says));

    public Talk Fills(FormEntries entries, string? at = null) => Takes(new Input.Filled(at ?? Turn.Reply.At, entries));

    public Talk Takes(Input input)
    {
        Turn = Turn.Take(_journey, Conversation, input, _day);
        if (Turn.Enquiry is { } enquiry)
        {
            Enquiries.Add(enquiry);
        }
        if (Turn.Withdrawn is { } withdrawn)
        {
            Withdrawn.Add(withdrawn);
        }
        return this;
    }

    public Talk Hears(string part)
    {
        Assert.Contains(part, Text, StringComparison.Ordinal);
        return this;
    }

    public Talk DoesNotHear(string part)
    {
        Assert.DoesNotContain(part, Text, StringComparison.Ordinal);
        return this;
    }

    public Talk IsAt(string node)
    {
        Assert.Equal(node, Conversation.Node);
        return this;
    }

    public Talk CanPick(params string[] labels)
    {
        Assert.Equal(labels, Turn.Reply.Options.Select(option => option.Label));
        return this;
    }

    private static string Words(Reply reply) => string.Join('\n', reply.Blocks.Select(Words));

    private static string Words(Block block) =>
        block switch
        {
            Block.Paragraph paragraph => paragraph.Text,
            Block.Ask ask => $"{ask.Text} {ask.Hint}",
            Block.Result result => $"* {result.Scheme.Name} {Reason.Join(result.Reasons)}",
            Block.SchemeDetails details => $"= {details.Scheme.Name}",
            Block.Relief relief => $"% {relief.Period}: {relief.Assessment.Amount ?? relief.Assessment.PerHundred}",
            Block.Summary summary => string.Join('\n', summary.Lines.Select(line => $"{line.Label}: {line.Value}")),
            Block.Form form => $"[{string.Join('|', form.Fields.Select(field => field.Value))}]",
            _ => throw new InvalidOperationException($"No words for {block}."),
        };
}
