namespace Signpost.EndToEnd.Tests.Channel;

/// <summary>How a person talks to the bot.</summary>
public enum Manner
{
    /// <summary>Everything is typed, on a channel that shows text only.</summary>
    Typing,

    /// <summary>Buttons are pressed and the form is typed, in Web Chat.</summary>
    Pressing,

    /// <summary>Cards are pressed and a whole form is filled in, in Teams; each press makes a new message.</summary>
    Cards,

    /// <summary>As <see cref="Cards"/>, and each press puts a new card in the place of the old one.</summary>
    CardsInPlace,
}
