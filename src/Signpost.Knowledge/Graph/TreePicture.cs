using System.Collections.Immutable;

namespace Signpost.Knowledge.Graph;

/// <summary>
/// What a picture of the tree shows, before anybody decides how: each question and outcome once, and one edge for all
/// the ways from one of them to another.
/// </summary>
/// <param name="Version">The version of the journey that it shows.</param>
/// <param name="Day">The day for which it shows it: names and statuses are those of this day.</param>
/// <param name="Nodes">What can be reached, each before what its first way leads to.</param>
/// <param name="Edges">The edges by the node that they leave, in the order of its choices.</param>
public sealed record TreePicture(
    string Version,
    DateOnly Day,
    ImmutableArray<PictureNode> Nodes,
    ImmutableArray<PictureEdge> Edges
)
{
    /// <summary>The picture of a journey on a day.</summary>
    /// <param name="journey">The journey, proved before (see <see cref="KnowledgeFolder"/>).</param>
    /// <param name="day">The day.</param>
    /// <param name="start">
    /// The id of the only question that the picture begins at; null for the whole tree, which begins at the start and
    /// at the check of each scheme that exists on the day.
    /// </param>
    /// <param name="withSchemes">Whether outcomes list the schemes that they can point to on the day.</param>
    /// <exception cref="ArgumentException">There is no question with the id <paramref name="start"/>.</exception>
    public static TreePicture Of(Journey journey, DateOnly day, string? start = null, bool withSchemes = false) =>
        new PictureMaker(journey, day, withSchemes).Make(start);
}
