namespace Signpost;

/// <summary>One input taken, one reply given.</summary>
/// <param name="Conversation">Where the conversation stands now.</param>
/// <param name="Reply">What is said.</param>
/// <param name="Enquiry">
/// The enquiry that the reply promises, or null. It must be written before the reply is given.
/// </param>
public sealed record Turn(Conversation Conversation, Reply Reply, Enquiry? Enquiry)
{
    /// <summary>
    /// Whether the input was surely meant for where the conversation stood: false where it meant nothing there, or filled
    /// a field that takes any words.
    /// </summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>
    /// The reference of the enquiry that the reply says is withdrawn, or null. It must be withdrawn before the reply is
    /// given.
    /// </summary>
    public string? Withdrawn { get; init; }

    /// <summary>
    /// The reference under which the enquiry of a form that is left would have been sent, or null. An earlier turn may have
    /// written it and not have been saved; what there is under it must be withdrawn before the reply says that nothing was
    /// sent.
    /// </summary>
    public string? Unsent { get; init; }

    /// <summary>
    /// The enquiry that the reply says stays as it was, or null. An earlier turn may have corrected or withdrawn it and not
    /// have been saved; it must be written again before the reply is given.
    /// </summary>
    public Enquiry? Kept { get; init; }

    /// <summary>
    /// What is said in place of the reply where the enquiry that it corrects or withdraws is no longer there, or null.
    /// </summary>
    public Reply? IfGone { get; init; }

    /// <summary>What was said, masked, where nobody could match it; else null.</summary>
    internal string? Unmatched { get; init; }

    /// <summary>The longest input that is read, in UTF-16 units; what is longer is answered with a request to be brief.</summary>
    public const int LongestInput = 4_000;

    /// <summary>
    /// Takes one turn. Pure: the same arguments give the same turn. Any text is answered; none throws.
    /// </summary>
    /// <param name="journey">The journey that the conversation walks.</param>
    /// <param name="conversation">Where the conversation stands.</param>
    /// <param name="input">What came in.</param>
    /// <param name="today">The day, in the United Kingdom.</param>
    public static Turn Take(Journey journey, Conversation conversation, Input input, DateOnly today)
    {
        var scene = new Scene(journey, conversation, today);
        var turn = input switch
        {
            Input.Pressed press when press.Says.Length > LongestInput => Repeat(scene, Says.TooLong),
            Input.Said said when said.Text.Length > LongestInput => Repeat(scene, Says.TooLong),
            Input.SentAgain => Repeat(scene, Says.SentAgain),
            _ when conversation is { Draft: null, Review: { } review } => new EnquiryReviewing(scene, review).Take(
                input
            ),
            Input.Pressed press => Pressing.Take(scene, press),
            Input.Filled filled => Pressing.Take(scene, filled),
            Input.Said said when conversation.Draft is { } draft => new EnquiryForm(scene, draft).Take(said.Text),
            Input.Said said => Navigation.Take(scene, said.Text),
            _ when conversation.Draft is not null => Repeat(scene, journey.Content.Greeting),
            _ => Navigation.Greet(scene),
        };
        var at = turn.Conversation.Place;
        return turn with
        {
            Conversation = Counted(scene, turn, input),
            Reply = turn.Reply with { At = at },
            IfGone = turn.IfGone is { } gone ? gone with { At = at } : null,
        };
    }

    private static Conversation Counted(Scene scene, Turn turn, Input input)
    {
        if (input is Input.Arrived or Input.SentAgain)
        {
            return turn.Conversation;
        }
        var before = turn.Conversation.Course ?? Course.None;
        var after = before.With(
            scene.Node.Id,
            turn.Conversation,
            scene.Journey.FindNode(turn.Conversation.Node),
            turn.Unmatched,
            scene.Today
        );
        return ReferenceEquals(before, after) ? turn.Conversation : turn.Conversation with { Course = after };
    }

    private static Turn Repeat(Scene scene, string text)
    {
        var paragraph = new Block.Paragraph(text);
        return scene.Conversation switch
        {
            { Draft: { } draft } => new EnquiryForm(scene, draft).Ask(paragraph),
            { Review: { } review } => new EnquiryReviewing(scene, review).Ask(paragraph),
            _ => scene.AskAgain(paragraph),
        };
    }
}
