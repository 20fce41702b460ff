namespace Signpost.Knowledge;

/// <summary>What a <see cref="Finding"/> means for publishing.</summary>
public enum Severity
{
    /// <summary>The knowledge cannot be used until this is put right.</summary>
    Error,

    /// <summary>The knowledge can be used; somebody should look at this.</summary>
    Warning,
}
