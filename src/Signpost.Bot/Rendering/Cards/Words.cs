using System.Text.Json;

namespace Signpost.Bot.Rendering.Cards;

/// <summary>The words of the Adaptive Card format that we use, encoded once.</summary>
internal static class Words
{
    public static readonly JsonEncodedText Type = Encode("type");
    public static readonly JsonEncodedText Text = Encode("text");
    public static readonly JsonEncodedText Wrap = Encode("wrap");
    public static readonly JsonEncodedText Spacing = Encode("spacing");
    public static readonly JsonEncodedText Small = Encode("small");
    public static readonly JsonEncodedText Medium = Encode("medium");
    public static readonly JsonEncodedText None = Encode("none");
    public static readonly JsonEncodedText Size = Encode("size");
    public static readonly JsonEncodedText Weight = Encode("weight");
    public static readonly JsonEncodedText Bolder = Encode("bolder");
    public static readonly JsonEncodedText Style = Encode("style");
    public static readonly JsonEncodedText Heading = Encode("heading");
    public static readonly JsonEncodedText Emphasis = Encode("emphasis");
    public static readonly JsonEncodedText IsSubtle = Encode("isSubtle");
    public static readonly JsonEncodedText Color = Encode("color");
    public static readonly JsonEncodedText Accent = Encode("accent");
    public static readonly JsonEncodedText Attention = Encode("attention");
    public static readonly JsonEncodedText Items = Encode("items");
    public static readonly JsonEncodedText Inlines = Encode("inlines");
    public static readonly JsonEncodedText Separator = Encode("separator");
    public static readonly JsonEncodedText SelectAction = Encode("selectAction");
    public static readonly JsonEncodedText Actions = Encode("actions");
    public static readonly JsonEncodedText Title = Encode("title");
    public static readonly JsonEncodedText Url = Encode("url");
    public static readonly JsonEncodedText Data = Encode("data");
    public static readonly JsonEncodedText Fallback = Encode("fallback");
    public static readonly JsonEncodedText Verb = Encode("verb");
    public static readonly JsonEncodedText AssociatedInputs = Encode("associatedInputs");
    public static readonly JsonEncodedText Signpost = Encode("signpost");
    public static readonly JsonEncodedText At = Encode("at");
    public static readonly JsonEncodedText Says = Encode("says");
    public static readonly JsonEncodedText MsTeams = Encode("msteams");
    public static readonly JsonEncodedText Id = Encode("id");
    public static readonly JsonEncodedText Label = Encode("label");
    public static readonly JsonEncodedText Value = Encode("value");
    public static readonly JsonEncodedText MaxLength = Encode("maxLength");
    public static readonly JsonEncodedText Choices = Encode("choices");
    public static readonly JsonEncodedText Expanded = Encode("expanded");
    public static readonly JsonEncodedText IsMultiline = Encode("isMultiline");

    public static readonly JsonEncodedText AdaptiveCard = Encode("AdaptiveCard");
    public static readonly JsonEncodedText TextBlock = Encode("TextBlock");
    public static readonly JsonEncodedText RichTextBlock = Encode("RichTextBlock");
    public static readonly JsonEncodedText TextRun = Encode("TextRun");
    public static readonly JsonEncodedText Container = Encode("Container");
    public static readonly JsonEncodedText ActionSet = Encode("ActionSet");
    public static readonly JsonEncodedText InputText = Encode("Input.Text");
    public static readonly JsonEncodedText InputChoiceSet = Encode("Input.ChoiceSet");
    public static readonly JsonEncodedText InputToggle = Encode("Input.Toggle");
    public static readonly JsonEncodedText Submit = Encode("Action.Submit");
    public static readonly JsonEncodedText Execute = Encode("Action.Execute");
    public static readonly JsonEncodedText OpenUrl = Encode("Action.OpenUrl");

    private static JsonEncodedText Encode(string word) => JsonEncodedText.Encode(word);
}
