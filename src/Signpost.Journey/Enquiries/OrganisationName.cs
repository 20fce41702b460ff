using System.Collections.Frozen;

namespace Signpost;

/// <summary>What somebody gives as the name of their organisation.</summary>
public static class OrganisationName
{
    private static readonly FrozenSet<string> None = new[]
    {
        "no",
        "n a",
        "na",
        "not applicable",
        "nothing",
        "nothing yet",
        "no organisation",
        "no organisation yet",
        "no name",
        "no name yet",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether it says that there is none, such as "none yet", which the form asks for, and is no name.</summary>
    public static bool SaysNone(string name)
    {
        var phrase = Phrase.Normalise(name);
        return None.Contains(phrase)
            || string.Equals(
                ChoiceWords.Find(EnquiryField.Kind, phrase),
                ChoiceWords.ValueOf(OrganisationKind.NotSetUp),
                StringComparison.Ordinal
            );
    }
}
