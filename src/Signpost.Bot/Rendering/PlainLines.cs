using System.Text;

namespace Signpost.Bot.Rendering;

/// <summary>Writes lines as plain text, apart by <c>\n</c>.</summary>
/// <param name="text">The text so far.</param>
internal struct PlainLines(StringBuilder text) : ILines
{
    private bool _begun;

    /// <inheritdoc/>
    public void Heading(string text) => Line(text);

    /// <inheritdoc/>
    public void Caution(string text) => Line(text);

    /// <inheritdoc/>
    public void Line(string line) => Begin().Append(line);

    /// <inheritdoc/>
    public void Labelled(string label, string line) => Begin().Append(label).Append(": ").Append(line);

    /// <inheritdoc/>
    public void Section(string text) => Line(text);

    /// <inheritdoc/>
    public void Item(string line) => Begin().Append("- ").Append(line);

    /// <inheritdoc/>
    public void Link(string title, string url) => Labelled(title, url);

    /// <inheritdoc/>
    public void Source(string title, string? url, string note)
    {
        Begin().Append("Source: ").Append(title);
        if (url is not null)
        {
            text.Append(", ").Append(url);
        }
        text.Append(" (").Append(note).Append(')');
    }

    /// <inheritdoc/>
    public void Quiet(string text) => Line(text);

    private StringBuilder Begin()
    {
        if (_begun)
        {
            text.Append('\n');
        }
        _begun = true;
        return text;
    }
}
