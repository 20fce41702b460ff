using System.Text.Json;

namespace Signpost.Bot.Rendering.Cards;

/// <summary>Writes lines as the items of a card.</summary>
/// <param name="json">The card so far, within a list of items.</param>
internal readonly struct CardLines(Utf8JsonWriter json) : ILines
{
    /// <inheritdoc/>
    public void Heading(string text) => CardText.Write(json, text, Tone.Heading);

    /// <inheritdoc/>
    public void Caution(string text) => CardText.Write(json, text, Tone.Warning, Words.Small);

    /// <inheritdoc/>
    public void Line(string text) => CardText.Write(json, text, Tone.Body, Words.Small);

    /// <inheritdoc/>
    public void Labelled(string label, string text) => CardText.WriteLabelled(json, label, text);

    /// <inheritdoc/>
    public void Section(string text) => CardText.Write(json, text, Tone.Strong);

    /// <inheritdoc/>
    public void Item(string text) => CardText.Write(json, $"• {text}", Tone.Body, Words.Small);

    /// <inheritdoc/>
    public void Link(string title, string url) =>
        CardText.WriteLink(json, string.Empty, title, url, string.Empty, Tone.Body);

    /// <inheritdoc/>
    public void Source(string title, string? url, string note)
    {
        if (url is null)
        {
            CardText.Write(json, $"Source: {title} ({note})", Tone.Subtle, Words.Small);
        }
        else
        {
            CardText.WriteLink(json, "Source: ", title, url, $" ({note})", Tone.Subtle);
        }
    }

    /// <inheritdoc/>
    public void Quiet(string text) => CardText.Write(json, text, Tone.Subtle, Words.Small);
}
