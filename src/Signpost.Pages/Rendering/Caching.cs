namespace Signpost.Pages.Rendering;

/// <summary>How long a browser may keep a page.</summary>
public enum Caching
{
    /// <summary>As long as it likes, but it asks before it shows it again.</summary>
    Ask,

    /// <summary>Not at all: there is something of a person on it.</summary>
    Never,
}
