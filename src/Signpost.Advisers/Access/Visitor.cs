namespace Signpost.Advisers.Access;

/// <summary>Somebody who has been let in.</summary>
/// <param name="Adviser">Who it is.</param>
/// <param name="IsLocal">Whether it is whoever sits at this machine, so that there is nothing to sign out of.</param>
public sealed record Visitor(Adviser Adviser, bool IsLocal)
{
    /// <summary>Whoever sits at this machine, where no sign-in is set up.</summary>
    public static Visitor OnThisMachine { get; } = new(new Adviser("local", "Somebody on this machine"), IsLocal: true);
}
