namespace Signpost;

/// <summary>What is said of a scheme for a span of days. The descriptions of one scheme never overlap.</summary>
public sealed record DatedDescription
{
    /// <summary>What it is, in one or two sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>Who it is for, as a sentence.</summary>
    public required string WhoFor { get; init; }

    /// <summary>What it gives, as a sentence.</summary>
    public required string Gives { get; init; }

    /// <summary>What to do next, as a sentence.</summary>
    public required string NextStep { get; init; }

    /// <summary>Where to go next, or null where no address is confirmed.</summary>
    public Link? Link { get; init; }

    /// <summary>When all this holds.</summary>
    public Validity Validity { get; init; }
}
