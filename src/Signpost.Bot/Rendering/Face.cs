namespace Signpost.Bot.Rendering;

/// <summary>The ways in which a reply can be shown.</summary>
public enum Face
{
    /// <summary>Numbered plain text, with buttons that send what they say. Every channel shows it.</summary>
    Text,

    /// <summary>One Adaptive Card and nothing else, for Microsoft Teams and clients like it.</summary>
    Card,

    /// <summary>The plain text, with buttons that carry their place, for Web Chat and Direct Line.</summary>
    Web,
}
