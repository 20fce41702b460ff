namespace Signpost.Knowledge.Reading;

/// <summary>All that was read, before it has been proved to hang together.</summary>
internal sealed record Draft(TreeDraft Tree, VocabularyDraft Vocabulary, SchemesDraft Schemes, Origins Origins)
{
    public JourneyContent ToContent() =>
        new()
        {
            Greeting = Tree.Greeting,
            Start = Tree.Start,
            Consent = Tree.Consent,
            Questions = Tree.Questions,
            Outcomes = Tree.Outcomes,
            Schemes = Schemes.Schemes,
            Terms = Vocabulary.Terms,
        };
}
