namespace Signpost.Bot.Rendering.Cards;

/// <summary>How a text of a card looks.</summary>
internal enum Tone
{
    /// <summary>As most of it.</summary>
    Body,

    /// <summary>The heading of what follows.</summary>
    Heading,

    /// <summary>The words before what they are about.</summary>
    Strong,

    /// <summary>Help, and what matters least.</summary>
    Subtle,

    /// <summary>What must be seen.</summary>
    Warning,

    /// <summary>What can be pressed.</summary>
    Pressable,
}
