using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Checks;

/// <summary>Finds what was due before today, and what claims to be from after today.</summary>
internal static class CalendarDays
{
    public static void Check(Draft draft, DateOnly today, FindingLog log)
    {
        foreach (var scheme in draft.Schemes.Schemes)
        {
            if (scheme.ReviewBy < today && scheme.ReviewBy != default)
            {
                log.Warning(
                    draft.Origins.At(scheme, "review-by"),
                    FindingCode.ReviewOverdue,
                    $"The scheme `{scheme.Id}` was to be reviewed by {Dates.Write(scheme.ReviewBy)}; "
                        + "check its facts and set the next `review-by`."
                );
            }
            foreach (var source in scheme.Sources.Where(source => source.Checked > today))
            {
                log.Warning(
                    draft.Origins.At(source, "checked"),
                    FindingCode.FutureDate,
                    $"This source says that it was checked on {Dates.Write(source.Checked)}, which is still to come; "
                        + "write the day on which somebody looked."
                );
            }
        }
    }
}
