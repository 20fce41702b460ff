namespace Signpost;

/// <summary>How well a scheme fits when a rule of it matches; the first shown first.</summary>
public enum Fit
{
    /// <summary>The first place to go.</summary>
    Best,

    /// <summary>A good place to go.</summary>
    Good,

    /// <summary>Worth knowing of.</summary>
    Also,
}
