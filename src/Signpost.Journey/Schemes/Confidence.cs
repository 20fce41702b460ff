namespace Signpost;

/// <summary>How sure we are of what a <see cref="Source"/> is quoted for.</summary>
public enum Confidence
{
    /// <summary>A public page says so.</summary>
    Confirmed,

    /// <summary>Check before relying on this.</summary>
    CheckFirst,
}
