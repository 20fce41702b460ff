namespace Signpost;

/// <summary>Where a company stands with telling HMRC beforehand.</summary>
public enum NotificationState
{
    /// <summary>The period began before HMRC had to be told of any.</summary>
    DoesNotApply,

    /// <summary>An earlier claim makes it needless.</summary>
    NotNeeded,

    /// <summary>HMRC was told, as the company says.</summary>
    Done,

    /// <summary>It is needed, and there is still time.</summary>
    Needed,

    /// <summary>
    /// It was needed and the last day has passed: a claim is not valid. Where the last claim was longer ago than three
    /// years, the sentence says when it would count all the same.
    /// </summary>
    Missed,

    /// <summary>Something that is not known decides; the sentence says what.</summary>
    Unclear,
}
