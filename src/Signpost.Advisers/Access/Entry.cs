namespace Signpost.Advisers.Access;

/// <summary>Whether a request is let in to the pages and the API for advisers.</summary>
internal abstract record Entry
{
    private Entry() { }

    /// <summary>It is.</summary>
    /// <param name="Visitor">Who it is.</param>
    public sealed record Admitted(Visitor Visitor) : Entry;

    /// <summary>Nobody has signed in yet.</summary>
    public sealed record SignInFirst : Entry;

    /// <summary>It is not.</summary>
    /// <param name="Why">Why not, as full sentences.</param>
    public sealed record Refused(string Why) : Entry;
}
