namespace Signpost.Tests.FollowUps;

public sealed class FollowUpEditTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly Adviser Ada = new("ada-id", "ada@example.org");
    private static readonly Adviser Grace = new("grace-id", "grace@example.org");
    private static readonly FollowUp First = FollowUp.Begin(new(2026, 11, 25));
    private static readonly FollowUp Contacted = First with { Status = EnquiryStatus.Contacted };

    [Fact]
    public void AChange_OfWhatTheAdviserSaw_IsTaken_WithWhoAndWhen()
    {
        var entry = Accepted(Edit(1, Contacted, "Rang them").Decide(Enquiry(), Now));

        Assert.Equal((2, HistoryKind.FollowedUp, Now, Ada), (entry.Revision, entry.Kind, entry.At, entry.By));
        Assert.Equal((Contacted, "Rang them", "form"), (entry.After, entry.Note, entry.FormId));
    }

    [Fact]
    public void AChange_OfWhatOthersHaveChanged_IsRefusedAsAWhole()
    {
        var current = Enquiry(First with { Assignee = Grace });

        Assert.IsType<EditDecision.Stale>(Edit(1, Contacted).Decide(current, Now));
        Assert.IsType<EditDecision.Stale>(Edit(1, Contacted, "With a note").Decide(current, Now));
    }

    [Fact]
    public void ANoteAlone_IsTaken_AndLeavesWhatOthersHaveChanged()
    {
        var theirs = First with { Assignee = Grace };

        var entry = Accepted(Edit(1, First, "Only a note").Decide(Enquiry(theirs), Now));

        Assert.Equal((3, theirs, "Only a note"), (entry.Revision, entry.After, entry.Note));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void WithoutChangeOrNote_ThereIsNothingToDo(string? note)
    {
        Assert.IsType<EditDecision.NothingToDo>(Edit(1, First, note).Decide(Enquiry(), Now));
        Assert.IsType<EditDecision.NothingToDo>(Edit(1, First, note).Decide(Enquiry(Contacted), Now));
        Assert.Null(Accepted(Edit(1, Contacted, note).Decide(Enquiry(), Now)).Note);
    }

    [Fact]
    public void TheSameForm_IsTakenOnce_WhateverHasHappenedSince()
    {
        var edit = Edit(1, Contacted, "Once");
        var once = With(Accepted(edit.Decide(Enquiry(), Now)));

        Assert.IsType<EditDecision.AlreadyDone>(edit.Decide(once, Now));
        Assert.IsType<EditDecision.AlreadyDone>(edit.Decide(With([.. once.History.Skip(1), ByGrace(3)]), Now));
    }

    [Fact]
    public void TheSameForm_WithANoteAlone_IsTakenOnce_ThoughOthersHadChangedTheRest()
    {
        var edit = Edit(1, First, "Only a note");
        var once = With(ByGrace(2), Accepted(edit.Decide(With(ByGrace(2)), Now)));

        Assert.IsType<EditDecision.AlreadyDone>(edit.Decide(once, Now));
        Assert.IsType<EditDecision.Stale>((edit with { FollowUp = Contacted }).Decide(once, Now));
    }

    [Fact]
    public void TheSameForm_WithOtherContents_IsNeverTakenForWhatWasSaved()
    {
        var edit = Edit(1, Contacted, "Rang her.");
        var once = With(Accepted(edit.Decide(Enquiry(), Now)));

        Assert.IsType<EditDecision.Stale>((edit with { Note = "Rang her. She rings back." }).Decide(once, Now));
        Assert.IsType<EditDecision.Stale>((edit with { Note = null }).Decide(once, Now));
        Assert.IsType<EditDecision.Stale>((edit with { FollowUp = First }).Decide(once, Now));
        Assert.IsType<EditDecision.Stale>((edit with { FollowUp = First with { Due = null } }).Decide(once, Now));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void ARevisionThatNeverWas_IsStale(int revision)
    {
        Assert.IsType<EditDecision.Stale>(Edit(revision, First, "A note").Decide(Enquiry(), Now));
    }

    private static FollowUpEdit Edit(int revision, FollowUp followUp, string? note = null) =>
        new()
        {
            Revision = revision,
            FormId = "form",
            By = Ada,
            FollowUp = followUp,
            Note = note,
        };

    private static HistoryEntry Accepted(EditDecision decision) => Assert.IsType<EditDecision.Accepted>(decision).Entry;

    /// <summary>An enquiry, and what Grace has made of it since.</summary>
    private static FollowedEnquiry Enquiry(params IEnumerable<FollowUp> since) =>
        With([.. since.Index().Select(after => ByGrace(after.Index + 2, after.Item))]);

    private static HistoryEntry ByGrace(int revision, FollowUp? after = null) =>
        new()
        {
            Revision = revision,
            Kind = HistoryKind.FollowedUp,
            At = Now,
            By = Grace,
            After = after ?? First with { Assignee = Grace },
            FormId = "by-grace",
        };

    private static FollowedEnquiry With(params HistoryEntry[] since)
    {
        var received = new HistoryEntry
        {
            Revision = 1,
            Kind = HistoryKind.Received,
            At = Now,
            After = First,
        };
        var enquiry = new Enquiry
        {
            Reference = "SP-7F3K-2QXD",
            ConversationKey = "key",
            Opened = new(2026, 11, 22),
            Name = "Ada",
            Organisation = "Example Ltd",
            Email = "ada@example.co.uk",
            Need = "A pilot",
            Consent = Some.Content.Consent,
            JourneyVersion = Some.Journey.Version,
            Trail = Trail.Empty,
            Answers = [],
            Schemes = [],
        };
        var followUp = since.LastOrDefault()?.After ?? First;
        return new FollowedEnquiry(new RecordedEnquiry(enquiry, Now, followUp, []), [received, .. since]);
    }
}
