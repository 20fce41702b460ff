namespace Signpost;

/// <summary>What sort of thing a <see cref="Scheme"/> is.</summary>
public enum SchemeKind
{
    /// <summary>Money: a grant, a loan, an investment or a paid contract.</summary>
    Fund,

    /// <summary>A relief from tax.</summary>
    TaxRelief,

    /// <summary>A body to talk to.</summary>
    Organisation,

    /// <summary>Help that somebody provides.</summary>
    Service,

    /// <summary>Something to attend.</summary>
    Event,

    /// <summary>Something to learn.</summary>
    Course,

    /// <summary>A prize to enter for.</summary>
    Award,

    /// <summary>Published figures.</summary>
    Statistics,

    /// <summary>Rules to meet before selling.</summary>
    Regulation,

    /// <summary>A public programme that funds or organises others, and takes no applications itself.</summary>
    Programme,

    /// <summary>Something to read.</summary>
    Report,

    /// <summary>What a government or the NHS means to do.</summary>
    Policy,
}
