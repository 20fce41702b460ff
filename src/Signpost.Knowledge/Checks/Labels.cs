using System.Globalization;

namespace Signpost.Knowledge.Checks;

/// <summary>What fits on a button of Microsoft Teams and of a small screen.</summary>
internal static class Labels
{
    private const int Longest = 40;

    public static void CheckLength(string label, Position at, FindingLog log)
    {
        var length = new StringInfo(label).LengthInTextElements;
        if (length > Longest)
        {
            log.Error(
                at,
                FindingCode.LongLabel,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"This label has {length} characters and does not fit on a button; shorten it to 40 at the most."
                )
            );
        }
    }
}
