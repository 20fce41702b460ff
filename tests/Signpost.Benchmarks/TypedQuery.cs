namespace Signpost.Benchmarks;

/// <summary>A text that somebody might type.</summary>
/// <param name="Kind">What makes it easy or hard.</param>
/// <param name="Text">The text.</param>
public sealed record TypedQuery(string Kind, string Text)
{
    private const int LongLetter = 3_000;

    private const string Letter = """
        Dear Sir or Madam, I hope that this finds you well. I am writing on behalf of our small firm in Leamington, where
        four of us have been working since last spring on a sensor that tells a nurse when a drip is about to run dry. We
        have a prototyp that works on the bench, and a ward sister at the hospital has said that she would gladly try it.
        So far we have paid for everything out of our own pockets, and it cannot go on like that. My questions are these.
        Is there any grant for the next step, or would we have to borrow? Could we get back some of what the development
        has cost us from the tax office, even though we have not made a proffit yet? Which approvals does such a device
        need before it may be used with patients, and who would tell us? And is there anybody near here who could introduce
        us to the people who buy for hospitals? I attach a picture, our telephone number is below, and we are in the
        workshop every day except Friday. With kind regards, and many thanks for your time.

        """;

    /// <summary>The texts that are measured.</summary>
    public static IReadOnlyList<TypedQuery> All { get; } =
    [
        new("short name", "patent box"),
        new("abbreviation", "ktp"),
        new("name in a sentence", "could you tell me whether help to grow management is still running"),
        new("misspelt", "knowlege transfr parternship"),
        new("glued", "westmidlands grothhub"),
        new("everyday need", "is there money for building the first one of a new medical gadget in coventry"),
        new("two needs", "we need a partner at a university and somebody who knows about exporting to germany"),
        new("said not to be so", "we are not a hospital, we sell software to them and dont want a loan"),
        new("long pasted e-mail", string.Concat(Enumerable.Repeat(Letter, 4))[..LongLetter]),
        new("off-topic", "which bin goes out on tuesday and where do i buy a parking permit"),
        new("nothing known", "zxqv blorptastic wibblement fnordling quuxify snarfblat grelmish"),
        new("other language", "bonjour, nous cherchons une subvention pour notre petite entreprise"),
    ];

    /// <summary>What it is called in a list of results.</summary>
    public override string ToString() => Kind;
}
