namespace Signpost.Advisers.Insights;

/// <summary>A node in a picture.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Conversations">How many went through it, as far as the links of the picture tell.</param>
/// <param name="Left">Where it begins, from the left edge of the picture, in pixels.</param>
/// <param name="Top">Where it begins, from the top edge.</param>
/// <param name="Height">How high it is.</param>
public sealed record PlacedNode(string Id, int Column, int Conversations, double Left, double Top, double Height)
{
    /// <summary>How wide every node is.</summary>
    public const int Width = 12;

    /// <summary>Its middle, from the top edge of the picture.</summary>
    public double Middle => Top + (Height / 2);
}
