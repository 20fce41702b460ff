namespace Signpost.Knowledge.Review;

/// <summary>What makes a fact unconfirmed.</summary>
public enum UnconfirmedReason
{
    /// <summary>The scheme lists it as unconfirmed.</summary>
    Listed,

    /// <summary>Its source is to be checked before anybody relies on it.</summary>
    Source,

    /// <summary>The status of the scheme on the day is to be checked first.</summary>
    Status,
}
