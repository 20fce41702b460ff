namespace Signpost;

/// <summary>An enquiry in a list.</summary>
public sealed record InboxLine
{
    /// <summary>Its reference.</summary>
    public required string Reference { get; init; }

    /// <summary>When it was first written, UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>The organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>The e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>What they need; the whole of it.</summary>
    public required string Need { get; init; }

    /// <summary>How far it has come.</summary>
    public required EnquiryStatus Status { get; init; }

    /// <summary>Why it was closed, or null.</summary>
    public ClosingReason? ClosedAs { get; init; }

    /// <summary>Who follows it up, or null.</summary>
    public Adviser? Assignee { get; init; }

    /// <summary>When it is due, or null.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether each word of a text stands in what the person gave, or in the reference.</summary>
    public bool Holds(string search) =>
        search
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(word =>
                Has(Reference, word)
                || Has(Name, word)
                || Has(Organisation, word)
                || Has(Email, word)
                || Has(Need, word)
            );

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
