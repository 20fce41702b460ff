using Signpost.Bot.Authentication;

namespace Signpost.Bot.Tests.Authentication;

/// <summary>One case of the token matrix.</summary>
/// <param name="Name">What is special about it, in words.</param>
/// <param name="Fault">What is wrong with it; none for one that is to be let in.</param>
/// <param name="Touch">Makes a good delivery into this one.</param>
/// <param name="Stricter">Why we refuse what botframework-connector for JavaScript takes; null where it refuses too.</param>
internal sealed record TokenCase(string Name, TokenFault Fault, Action<Delivery> Touch, string? Stricter = null)
{
    public bool IsGood => Fault is TokenFault.None;

    public static TokenCase Good(string name, Action<Delivery> touch) => new(name, TokenFault.None, touch);

    public static TokenCase Bad(string name, TokenFault fault, Action<Delivery> touch, string? stricter = null) =>
        new(name, fault, touch, stricter);

    public override string ToString() => Name;
}
