namespace Signpost.Testing.Replies;

/// <summary>An enquiry form that has been filled in, for somebody who would like an answer by e-mail.</summary>
public static class FilledIn
{
    /// <summary>The form as a whole.</summary>
    public static FormEntries Form { get; } =
        new("Ada Example", "Example Ltd", "ada@example.org", "Money", Agreed: true) { Kind = "company", Way = "email" };

    /// <summary>The same, typed one after another from the first question to the agreement to be contacted.</summary>
    /// <param name="organisation">Whom they speak for.</param>
    /// <param name="need">What they need.</param>
    public static string[] Words(string organisation = "Example Ltd", string need = "Money") =>
        ["Ada Example", organisation, "ltd", "ada@example.org", need, "by e-mail", "yes"];
}
