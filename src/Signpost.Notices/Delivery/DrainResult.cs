namespace Signpost.Notices.Delivery;

/// <summary>What one round through the outbox came to.</summary>
/// <param name="Delivered">Notices that every receiver now has.</param>
/// <param name="Postponed">Notices that were not taken by everybody and are tried again.</param>
/// <param name="GivenUp">Notices that are not tried again by themselves.</param>
/// <param name="Unaddressed">Notices that were removed, since there are no receivers.</param>
public readonly record struct DrainResult(int Delivered, int Postponed, int GivenUp, int Unaddressed)
{
    /// <summary>How many notices there were to deal with.</summary>
    public int Total => Delivered + Postponed + GivenUp + Unaddressed;
}
