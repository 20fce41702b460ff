namespace Signpost.Bot.Rendering;

/// <summary>Takes the lines of a scheme or of a relief and shows them as its face does.</summary>
internal interface ILines
{
    /// <summary>The name of what the lines are about.</summary>
    void Heading(string text);

    /// <summary>What must be seen before relying on the rest.</summary>
    void Caution(string text);

    /// <summary>A sentence.</summary>
    void Line(string text);

    /// <summary>A sentence that says what <paramref name="label"/> asks.</summary>
    void Labelled(string label, string text);

    /// <summary>What the items after it are; it ends in a colon.</summary>
    void Section(string text);

    /// <summary>One of several.</summary>
    void Item(string text);

    /// <summary>A page to read.</summary>
    void Link(string title, string url);

    /// <summary>Where something is known from.</summary>
    void Source(string title, string? url, string note);

    /// <summary>What matters least.</summary>
    void Quiet(string text);
}
