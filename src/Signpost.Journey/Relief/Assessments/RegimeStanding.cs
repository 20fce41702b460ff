namespace Signpost;

/// <summary>How sure it is that a company may claim under a regime.</summary>
public enum RegimeStanding
{
    /// <summary>By what is known, it may.</summary>
    Applies,

    /// <summary>Something that is not known decides.</summary>
    MayApply,
}
