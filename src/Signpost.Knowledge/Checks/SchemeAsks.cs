using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds ways to ask for a scheme that say nothing, or say the same again.</summary>
internal static class SchemeAsks
{
    public static void Check(Draft draft, FindingLog log)
    {
        foreach (var scheme in draft.Schemes.Schemes)
        {
            Wording.In(Of(scheme, draft.Origins), log);
        }
    }

    public static IEnumerable<(string Text, Position At)> Of(Scheme scheme, Origins origins) =>
        scheme.Asks.Select((ask, index) => (ask, origins.At(scheme, "asks", index)));
}
