using System.Collections.Frozen;

namespace Signpost;

/// <summary>
/// Words that hold English sentences together, and those with which people ask for anything at all. They say nothing about
/// what is meant, and show that somebody writes English.
/// </summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words = """
        a about above after again all almost already also although always am an and another any anybody anyone anything
        anyway anywhere are arent around as at away back be became because become been before being below best better
        between both but by came can cannot cant come could couldnt did didnt do does doesnt doing done dont down during
        each either else enough ever every everybody everyone everything few for from further gave get gets getting give
        given go goes going gone got had hadnt has hasnt have havent having he hed hell hello help helped helping helps
        her here hers herself hes hi him himself his how however i id if ill im in into is isnt it itd itll its itself
        ive just keep kind know known let lets like little look looked looking looks lot lots made make makes making
        many may maybe me mean might mine more most much must my myself near need needed needing needs neither never
        next no nobody none nor not nothing now of off often ok okay on once one ones only onto or other others our ours
        ourselves out over own perhaps please point pointed put quite rather really right said same say says see seem
        seems seen shall she shed shes should shouldnt since so some somebody someone something somewhere soon sort
        still such take taken takes tell than thank thanks that thatd thats the their theirs them themselves then there
        theres these they theyd theyll theyre theyve thing things think this those though thought through til till to
        together told too took towards tried try trying two under until up upon us use used very via want wanted wanting
        wants was wasnt way we wed well went were werent weve what whatever whats when whenever where wheres whether
        which while who whoever whole whom whos whose why will with within without wont would wouldnt yes yet you youd
        youll your youre yours yourself youve sure hmm hm um erm oh lol hi hello hey dear sir madam regards morning afternoon
        evening hope pls plz ta cheers ok hiya alright stuff dunno cos coz bit ur u thru
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
