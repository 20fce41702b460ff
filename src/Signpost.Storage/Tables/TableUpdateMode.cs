namespace Signpost.Storage.Tables;

/// <summary>What becomes of stored properties that an update does not mention.</summary>
public enum TableUpdateMode
{
    /// <summary>They stay.</summary>
    Merge = 0,

    /// <summary>They go.</summary>
    Replace = 1,
}
