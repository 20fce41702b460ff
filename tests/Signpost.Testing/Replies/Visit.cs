namespace Signpost.Testing.Replies;

/// <summary>A conversation that is held to see what is said in it.</summary>
internal sealed class Visit
{
    private readonly Journey _journey;
    private readonly DateOnly _day;

    private Visit(Journey journey, DateOnly day, Turn turn)
    {
        _journey = journey;
        _day = day;
        Turn = turn;
    }

    public Turn Turn { get; }

    public Reply Reply => Turn.Reply;

    public string Node => Turn.Conversation.Node;

    public static Visit Begin(Journey journey, DateOnly day)
    {
        var conversation = Conversation.Begin(journey, "visit", "seed");
        return new(journey, day, Turn.Take(journey, conversation, new Input.Arrived(), day));
    }

    public Visit Says(string text) => Take(new Input.Said(text));

    public Visit Presses(Option option, string? at = null) => Take(new Input.Pressed(at ?? Reply.At, option.Says));

    public Visit Fills(FormEntries entries) => Take(new Input.Filled(Reply.At, entries));

    public bool Offers(Option option) => Reply.Options.Contains(option);

    private Visit Take(Input input) => new(_journey, _day, Turn.Take(_journey, Turn.Conversation, input, _day));
}
