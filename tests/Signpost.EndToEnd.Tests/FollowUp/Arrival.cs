namespace Signpost.EndToEnd.Tests.FollowUp;

/// <summary>A notice that reached its receiver.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsTaken">Whether the sender was told that it was taken.</param>
/// <param name="Changes">
/// How often something had begun or ceased to go wrong by then: an odd number while something was going wrong.
/// </param>
internal sealed record Arrival(string Id, string Type, bool IsTaken, int Changes)
{
    /// <summary>Whether something may have kept the sender from knowing that it arrived, before it was sent again.</summary>
    /// <param name="next">When it arrived again.</param>
    public bool Explains(Arrival next) => !IsTaken || Changes % 2 == 1 || next.Changes != Changes;
}
