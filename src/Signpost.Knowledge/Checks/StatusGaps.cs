using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds days between two statuses of a scheme on which it has none.</summary>
internal static class StatusGaps
{
    public static void Check(Draft draft, FindingLog log)
    {
        foreach (var scheme in draft.Schemes.Schemes)
        {
            for (var i = 1; i < scheme.Statuses.Length; i++)
            {
                if (
                    scheme.Statuses[i - 1].Validity.To is { } to
                    && to < DateOnly.MaxValue
                    && scheme.Statuses[i].Validity.From is { } from
                    && to.AddDays(1) < from
                )
                {
                    log.Warning(
                        draft.Origins.At(scheme, "statuses", i),
                        FindingCode.StatusGap,
                        $"No status of `{scheme.Id}` holds from {Dates.Write(to.AddDays(1))} to {Dates.Write(from.AddDays(-1))}, so nothing is said of it then; "
                            + "let one entry end the day before the next begins."
                    );
                }
            }
        }
    }
}
