namespace Signpost;

/// <summary>Something that may make the amount wrong, or a claim impossible.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Sentence">One plain sentence.</param>
/// <param name="Source">
/// Where it is written down; <see cref="Confidence.CheckFirst"/> where no page that was read settles it.
/// </param>
public sealed record ReliefCaution(CautionKind Kind, string Sentence, Source Source);
