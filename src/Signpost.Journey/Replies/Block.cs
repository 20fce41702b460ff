using System.Collections.Immutable;

namespace Signpost;

/// <summary>One part of a <see cref="Reply"/>. It carries no channel: how it looks is for the renderer.</summary>
public abstract record Block
{
    private Block() { }

    /// <summary>A paragraph of plain text.</summary>
    /// <param name="Text">The text; no mark-up.</param>
    public sealed record Paragraph(string Text) : Block;

    /// <summary>The question that is asked now, at most one in a reply and always last.</summary>
    /// <param name="Text">What is asked.</param>
    /// <param name="Hint">A line of help, or null.</param>
    public sealed record Ask(string Text, string? Hint) : Block
    {
        /// <summary>
        /// Whether it is a question of the tree: once it has been answered, pressing one of the reply's buttons changes
        /// that answer.
        /// </summary>
        public bool IsChangeable { get; init; }
    }

    /// <summary>A scheme in a list of results. The list is numbered as the reply's options are.</summary>
    /// <param name="Scheme">The scheme on the day.</param>
    /// <param name="Reasons">Why it fits; at least one.</param>
    public sealed record Result(SchemeOnDay Scheme, ImmutableArray<Reason> Reasons) : Block;

    /// <summary>All that we know of one scheme.</summary>
    /// <param name="Scheme">The scheme on the day.</param>
    /// <param name="FormerName">The name it had before, or null where it had none or has been called by it just now.</param>
    public sealed record SchemeDetails(SchemeOnDay Scheme, string? FormerName) : Block;

    /// <summary>What can be said of a claim for R&amp;D relief.</summary>
    /// <param name="Period">The accounting period.</param>
    /// <param name="Assessment">What follows from the answers.</param>
    /// <param name="Figures">
    /// The figures that were worked with, or null for what can be said without any. With figures the amount is what was
    /// asked for.
    /// </param>
    public sealed record Relief(AccountingPeriod Period, ReliefAssessment Assessment, ReliefFigures? Figures) : Block
    {
        /// <summary>The amount that was asked for with figures; null without, or where it cannot be told.</summary>
        public MoneyRange? Amount => Figures is null ? null : Assessment.Amount;

        /// <summary>
        /// What to be careful of, as sentences; without an amount, what is said of the claim is not said again.
        /// </summary>
        public IEnumerable<string> Cautions =>
            Assessment
                .Cautions.Where(caution => Amount is not null || caution.Kind is not CautionKind.Notification)
                .Select(caution => caution.Sentence);
    }

    /// <summary>
    /// The whole enquiry form, for channels that show fields. The question that comes after it asks for the same, one
    /// field at a time, for channels that do not.
    /// </summary>
    /// <param name="Fields">The fields, in order.</param>
    /// <param name="Consent">The wording to agree to.</param>
    /// <param name="Agreed">Whether it has been agreed to.</param>
    /// <param name="ConsentProblem">What is wrong where it was just not agreed to, as full sentences, or null.</param>
    public sealed record Form(ImmutableArray<FormField> Fields, string Consent, bool Agreed, string? ConsentProblem)
        : Block
    {
        /// <summary>The organisations that the details may be passed on to, each a question of its own.</summary>
        public ImmutableArray<PassOnField> PassOn { get; init; } = [];
    }

    /// <summary>Pairs of a label and what somebody said: a summary of answers or of an enquiry.</summary>
    /// <param name="Lines">The pairs, in order.</param>
    public sealed record Summary(ImmutableArray<SummaryLine> Lines) : Block;
}
