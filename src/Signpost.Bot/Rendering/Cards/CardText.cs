using System.Text.Json;

namespace Signpost.Bot.Rendering.Cards;

/// <summary>Writes texts of a card, each shown as it is (see <see cref="Markdown"/>).</summary>
internal static class CardText
{
    /// <summary>A text, a block for each of its lines: how a line break is shown differs from client to client.</summary>
    public static void Write(Utf8JsonWriter json, string text, Tone tone, JsonEncodedText? spacing = null)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            Line(json, text.Trim(), tone, spacing);
            return;
        }
        foreach (var line in Lines(text))
        {
            Line(json, line, tone, spacing);
        }
    }

    /// <summary>A few words in bold and, after a colon, what they are about.</summary>
    public static void WriteLabelled(Utf8JsonWriter json, string label, string text)
    {
        (label, text) = (OneLine(label), OneLine(text));
        if (Markdown.IsPlain(label) && Markdown.IsPlain(text))
        {
            WriteBlock(json, $"**{label}:** {text}", Tone.Body, Words.Small);
            return;
        }
        BeginRuns(json, Words.Small);
        Run(json, $"{label}:", Tone.Strong);
        Run(json, $" {text}", Tone.Body);
        EndRuns(json);
    }

    /// <summary>A link, with words around it that are no part of it.</summary>
    public static void WriteLink(Utf8JsonWriter json, string before, string title, string url, string after, Tone tone)
    {
        title = OneLine(title);
        if (Markdown.IsPlain(title) && Markdown.IsPlainUrl(url))
        {
            WriteBlock(json, $"{before}[{title}]({url}){after}", tone, Words.Small);
            return;
        }
        BeginRuns(json, Words.Small);
        Run(json, before, tone);
        WriteRun(json, title, tone, url);
        Run(json, after, tone);
        EndRuns(json);
    }

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string OneLine(string text) =>
        text.Contains('\n', StringComparison.Ordinal) ? string.Join(' ', Lines(text)) : text.Trim();

    private static void Line(Utf8JsonWriter json, string text, Tone tone, JsonEncodedText? spacing)
    {
        if (text.Length == 0)
        {
            return;
        }
        if (Markdown.IsPlain(text))
        {
            WriteBlock(json, text, tone, spacing);
            return;
        }
        BeginRuns(json, spacing);
        Run(json, text, tone);
        EndRuns(json);
    }

    private static void WriteBlock(Utf8JsonWriter json, string markdown, Tone tone, JsonEncodedText? spacing)
    {
        Begin(json, Words.TextBlock, spacing);
        json.WriteString(Words.Text, markdown);
        json.WriteBoolean(Words.Wrap, value: true);
        WriteTone(json, tone);
        if (tone is Tone.Heading)
        {
            json.WriteString(Words.Style, Words.Heading);
        }
        json.WriteEndObject();
    }

    private static void BeginRuns(Utf8JsonWriter json, JsonEncodedText? spacing)
    {
        Begin(json, Words.RichTextBlock, spacing);
        json.WriteStartArray(Words.Inlines);
    }

    private static void EndRuns(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, JsonEncodedText type, JsonEncodedText? spacing)
    {
        json.WriteStartObject();
        json.WriteString(Words.Type, type);
        if (spacing is { } space)
        {
            json.WriteString(Words.Spacing, space);
        }
    }

    /// <summary>
    /// A run of text. Two braces are never in one run: <c>{{DATE(…)}}</c> would become a date.
    /// (https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features)
    /// </summary>
    private static void Run(Utf8JsonWriter json, string text, Tone tone)
    {
        var rest = text;
        while (rest.IndexOf("{{", StringComparison.Ordinal) is var braces and >= 0)
        {
            WriteRun(json, rest[..(braces + 1)], tone);
            rest = rest[(braces + 1)..];
        }
        if (rest.Length > 0)
        {
            WriteRun(json, rest, tone);
        }
    }

    private static void WriteRun(Utf8JsonWriter json, string text, Tone tone, string? url = null)
    {
        json.WriteStartObject();
        json.WriteString(Words.Type, Words.TextRun);
        json.WriteString(Words.Text, text);
        WriteTone(json, tone);
        if (url is not null)
        {
            json.WriteStartObject(Words.SelectAction);
            json.WriteString(Words.Type, Words.OpenUrl);
            json.WriteString(Words.Title, text);
            json.WriteString(Words.Url, url);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteTone(Utf8JsonWriter json, Tone tone)
    {
        switch (tone)
        {
            case Tone.Heading:
                json.WriteString(Words.Size, Words.Medium);
                json.WriteString(Words.Weight, Words.Bolder);
                break;
            case Tone.Strong:
                json.WriteString(Words.Weight, Words.Bolder);
                break;
            case Tone.Subtle:
                json.WriteBoolean(Words.IsSubtle, value: true);
                break;
            case Tone.Warning:
                json.WriteString(Words.Color, Words.Attention);
                break;
            case Tone.Pressable:
                json.WriteString(Words.Color, Words.Accent);
                break;
        }
    }
}
