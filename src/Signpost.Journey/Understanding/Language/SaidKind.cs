namespace Signpost;

/// <summary>How a word counts.</summary>
internal enum SaidKind
{
    /// <summary>A word that holds a sentence together.</summary>
    Function,

    /// <summary>A word of the knowledge.</summary>
    Known,

    /// <summary>An everyday word that the knowledge does not have.</summary>
    Common,

    /// <summary>A word that we do not know.</summary>
    Unknown,
}
