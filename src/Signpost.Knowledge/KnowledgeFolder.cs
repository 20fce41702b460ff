using Signpost.Knowledge.Checks;
using Signpost.Knowledge.Files;
using Signpost.Knowledge.Proofs;
using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge;

/// <summary>Reads a folder of knowledge files.</summary>
public static class KnowledgeFolder
{
    /// <summary>
    /// Reads journey.yaml, vocabulary.yaml, schemes/*.md and, where there are such files, everyday-words.yaml and
    /// examples.yaml, and reports all that is wrong with them. Whatever the files hold, nothing is thrown: what cannot be
    /// read is a finding.
    /// </summary>
    /// <param name="path">The folder.</param>
    /// <param name="today">The day for which review dates are looked at, and the first of the 12 months that outcomes are proved for.</param>
    public static KnowledgeReading Read(string path, DateOnly today)
    {
        var log = new FindingLog();
        var origins = new Origins();
        if (FolderListing.Open(path, log) is { } folder)
        {
            var draft = ReadDraft(folder, origins, log);
            var unread = log.FilesWithErrors;
            draft = DuplicateIds.Check(draft, log);
            References.Check(draft, log);
            Replacements.Check(draft, log);
            TreeShape.Check(draft, log);
            FacetsAsked.Check(draft, log);
            Choices.Check(draft, log);
            Detours.Check(draft, log);
            SchemeNames.Check(draft, log);
            SchemeAsks.Check(draft, log);
            WordsAlike.Check(draft, log);
            EverydayPhrases.Check(draft, log);
            CheckLabels.Check(draft, log);
            DatedNames.Check(draft, log);
            StatusGaps.Check(draft, log);
            CalendarDays.Check(draft, today, log);
            TreeProofs.Check(draft, unread, today, log);
            if (log.Errors is 0)
            {
                var content = draft.ToContent();
                Examples.Check(draft.Examples, content, today, log);
                return new KnowledgeReading(content, log.ToSorted(), origins);
            }
        }
        return new KnowledgeReading(content: null, log.ToSorted(), origins);
    }

    private static Draft ReadDraft(FolderListing folder, Origins origins, FindingLog log)
    {
        var tree = KnowledgeFileReader.Read(folder.Path, TreeReader.FileName, log) is { } journeyFile
            ? new TreeReader(origins, log).Read(journeyFile)
            : TreeDraft.Unread;
        var vocabulary = KnowledgeFileReader.Read(folder.Path, VocabularyReader.FileName, log) is { } vocabularyFile
            ? new VocabularyReader(origins, log).Read(vocabularyFile)
            : VocabularyDraft.Unread;
        var everydayWords = KnowledgeFileReader.ReadIfThere(folder.Path, EverydayWordsReader.FileName, log) is { } words
            ? new EverydayWordsReader(origins, log).Read(words)
            : null;
        return new Draft(tree, vocabulary, ReadSchemes(folder, origins, log), origins)
        {
            EverydayWords = everydayWords,
            Examples = KnowledgeFileReader.ReadIfThere(folder.Path, ExamplesReader.FileName, log) is { } examples
                ? new ExamplesReader(origins, log).Read(examples)
                : [],
        };
    }

    private static SchemesDraft ReadSchemes(FolderListing folder, Origins origins, FindingLog log)
    {
        var reader = new SchemeReader(origins, log);
        var schemes = folder
            .SchemeFiles.Select(name =>
                KnowledgeFileReader.Read(folder.Path, name, log) is { } file ? reader.Read(file) : null
            )
            .OfType<Scheme>()
            .ToList();
        var isWhole =
            schemes.Count == folder.SchemeFiles.Length
            && schemes.TrueForAll(scheme => scheme.FormerIds.Append(scheme.Id).All(id => id.Length > 0));
        return new SchemesDraft([.. schemes], isWhole && schemes.Count > 0);
    }
}
