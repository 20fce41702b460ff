namespace Signpost;

/// <summary>Why an enquiry was closed. (An outcome is a place of the tree, so this has another name.)</summary>
public enum ClosingReason
{
    /// <summary>The person got what they needed.</summary>
    Helped,

    /// <summary>Another organisation has taken it on, with the person's agreement.</summary>
    PassedOn,

    /// <summary>The person did not answer.</summary>
    NoAnswer,

    /// <summary>It is nothing that we, or anybody we know of, can help with.</summary>
    NotForUs,

    /// <summary>The same need is followed up under another reference.</summary>
    Duplicate,

    /// <summary>The person withdrew it. Only the person's own withdrawal closes it as this.</summary>
    Withdrawn,
}
