using System.Collections.Immutable;
using Signpost.Advisers.Editing;

namespace Signpost.Advisers.Views;

/// <summary>The follow-up form and what is in it.</summary>
/// <param name="Revision">The revision that it is about.</param>
/// <param name="FormId">Its id: sent twice, it is one edit.</param>
/// <param name="TakeFormId">The id of the small form with the button that takes an enquiry on.</param>
/// <param name="Entries">What is in its fields.</param>
public sealed record FollowUpForm(int Revision, string FormId, string TakeFormId, FollowUpEntries Entries)
{
    /// <summary>The day, in the United Kingdom.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What is wrong, in the order of the fields.</summary>
    public ImmutableArray<FieldProblem> Problems { get; init; } = [];

    /// <summary>Whether what stands now is shown beside the fields, since others have changed it.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether the adviser is told that they noted the same last; sent once more, it is meant.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Who can be chosen beside the adviser and nobody.</summary>
    public ImmutableArray<Adviser> Others { get; init; } = [];

    /// <summary>The days that can be picked, by how many working days they lie ahead.</summary>
    public ImmutableArray<QuickDay> Quick { get; init; } = [];

    /// <summary>What is wrong with a field, or null.</summary>
    public string? ProblemOf(string field) =>
        Problems.FirstOrDefault(problem => string.Equals(problem.Field, field, StringComparison.Ordinal))?.Problem;
}
