namespace Signpost.Pages.Text;

/// <summary>What a <see cref="TextBlock"/> is.</summary>
public enum TextBlockKind
{
    /// <summary>A paragraph; one item.</summary>
    Paragraph,

    /// <summary>A heading; one item.</summary>
    Heading,

    /// <summary>A list whose order says nothing; an item for each point.</summary>
    Points,

    /// <summary>A list in order; an item for each step.</summary>
    Steps,
}
