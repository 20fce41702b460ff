namespace Signpost;

/// <summary>A gap in the knowledge, with the edit that may close it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Node">The id of the node at which it is.</param>
/// <param name="Conversations">In how many conversations it was felt.</param>
/// <param name="Says">What happened, as a sentence.</param>
/// <param name="File">The file, or the folder, in the knowledge folder to edit.</param>
/// <param name="Edit">What to edit in it, as a sentence.</param>
public sealed record Gap(GapKind Kind, string Node, int Conversations, string Says, string File, string Edit);
