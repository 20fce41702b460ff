namespace Signpost;

/// <summary>What one turn takes in.</summary>
public abstract record Input
{
    private Input() { }

    /// <summary>Somebody has arrived and has said nothing yet: they are greeted.</summary>
    public sealed record Arrived : Input;

    /// <summary>Somebody typed this.</summary>
    /// <param name="Text">The words as they came; any length and any characters.</param>
    public sealed record Said(string Text) : Input;

    /// <summary>
    /// Somebody sent what was just taken once more, perhaps because no answer had reached them: nothing changes, and they
    /// are asked again.
    /// </summary>
    public sealed record SentAgain : Input;

    /// <summary>
    /// Somebody pressed a button. It may be an old one, and whoever sent it may have made it up: it counts as the words
    /// that it says, said at the place that it names.
    /// </summary>
    /// <param name="At">The place that the button was shown at, see <see cref="Reply.At"/>; any text.</param>
    /// <param name="Says">What the button sends, see <see cref="Option.Says"/>; any text.</param>
    public sealed record Pressed(string At, string Says) : Input;

    /// <summary>Somebody sent off a whole enquiry form.</summary>
    /// <param name="At">The place that the form was shown at, see <see cref="Reply.At"/>; any text.</param>
    /// <param name="Entries">What was filled in.</param>
    public sealed record Filled(string At, FormEntries Entries) : Input;
}
