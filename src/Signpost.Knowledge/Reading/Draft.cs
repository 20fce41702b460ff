using System.Collections.Immutable;
using Signpost.Knowledge.Evaluation;

namespace Signpost.Knowledge.Reading;

/// <summary>All that was read, before it has been proved to hang together.</summary>
internal sealed record Draft(TreeDraft Tree, VocabularyDraft Vocabulary, SchemesDraft Schemes, Origins Origins)
{
    /// <summary>The everyday words, or null where there is no file of them or it could not be read at all.</summary>
    public EverydayWords? EverydayWords { get; init; }

    /// <summary>The examples of examples.yaml, which are held against the knowledge and are no part of it.</summary>
    public ImmutableArray<LabelledQuery> Examples { get; init; } = [];

    /// <summary>The id of the main start, then those of the questions at which checks begin.</summary>
    public IEnumerable<string> Starts =>
        Schemes.Schemes.Select(scheme => scheme.Check?.Question).OfType<string>().Prepend(Tree.Start);

    public JourneyContent ToContent() =>
        new()
        {
            Greeting = Tree.Greeting,
            Start = Tree.Start,
            Consent = Tree.Consent,
            PassOn = Tree.PassOn,
            Questions = Tree.Questions,
            Outcomes = Tree.Outcomes,
            Schemes = Schemes.Schemes,
            Terms = Vocabulary.Terms,
            EverydayWords = EverydayWords,
        };
}
