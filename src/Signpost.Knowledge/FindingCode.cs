namespace Signpost.Knowledge;

/// <summary>The codes of findings. A code never changes its meaning; messages may be reworded.</summary>
public static class FindingCode
{
    /// <summary>The knowledge folder is not there or may not be read.</summary>
    public const string UnreadableFolder = "unreadable-folder";

    /// <summary>A file may not be read.</summary>
    public const string UnreadableFile = "unreadable-file";

    /// <summary>A file that must be there is not.</summary>
    public const string MissingFile = "missing-file";

    /// <summary>Something in the schemes folder is not a scheme file (warning).</summary>
    public const string StrayFile = "stray-file";

    /// <summary>A file is larger than a knowledge file may be.</summary>
    public const string TooLarge = "too-large";

    /// <summary>A file, or the part of it between the <c>---</c> lines, has nothing in it.</summary>
    public const string EmptyFile = "empty-file";

    /// <summary>A file is not UTF-8 text.</summary>
    public const string NotUtf8 = "not-utf8";

    /// <summary>There is a character that nobody can see or that stands for a lost one.</summary>
    public const string BadCharacter = "bad-character";

    /// <summary>A scheme file does not begin with a line <c>---</c>.</summary>
    public const string MissingFrontMatter = "missing-front-matter";

    /// <summary>A scheme file has no second line <c>---</c>.</summary>
    public const string OpenFrontMatter = "open-front-matter";

    /// <summary>The file cannot be read as YAML from this place on.</summary>
    public const string BadYaml = "bad-yaml";

    /// <summary>A line of a file of labelled queries cannot be read as JSON from this place on.</summary>
    public const string BadJson = "bad-json";

    /// <summary>A line is indented with a tab.</summary>
    public const string Tab = "tab";

    /// <summary>Anchors, aliases, tags, second documents: YAML that knowledge files do not use.</summary>
    public const string YamlFeature = "yaml-feature";

    /// <summary>Lists are nested deeper than any knowledge file needs.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>A key is given twice.</summary>
    public const string DuplicateKey = "duplicate-key";

    /// <summary>A key is not one of those that may stand here.</summary>
    public const string UnknownKey = "unknown-key";

    /// <summary>A field that must be there is not.</summary>
    public const string MissingField = "missing-field";

    /// <summary>A text is empty.</summary>
    public const string EmptyText = "empty-text";

    /// <summary>A list that needs an entry has none.</summary>
    public const string EmptyList = "empty-list";

    /// <summary>A list, a text, a number or a group of fields stands where another of them belongs.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>A text that must stay on one line has more.</summary>
    public const string LineBreak = "line-break";

    /// <summary>An id breaks the rules for ids.</summary>
    public const string BadId = "bad-id";

    /// <summary>A scheme's id is not the name of its file.</summary>
    public const string FileName = "file-name";

    /// <summary>An id is taken.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>An entry is in a list twice (warning).</summary>
    public const string RepeatedEntry = "repeated-entry";

    /// <summary>A date is not a day of the calendar written yyyy-MM-dd.</summary>
    public const string BadDate = "bad-date";

    /// <summary>A span ends before it begins.</summary>
    public const string DateOrder = "date-order";

    /// <summary>Two names or two statuses of a scheme hold on one day.</summary>
    public const string Overlap = "overlap";

    /// <summary>Names or statuses are not listed oldest first.</summary>
    public const string WrongOrder = "wrong-order";

    /// <summary>A day that should be in the past is not (warning).</summary>
    public const string FutureDate = "future-date";

    /// <summary>An address is not an absolute https address.</summary>
    public const string BadUrl = "bad-url";

    /// <summary>A word is not one of those allowed.</summary>
    public const string UnknownValue = "unknown-value";

    /// <summary>A number is too small or too large.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>There is nothing with this id.</summary>
    public const string UnknownId = "unknown-id";

    /// <summary>A scheme names itself where another belongs.</summary>
    public const string SelfReference = "self-reference";

    /// <summary>Schemes replace one another in a circle.</summary>
    public const string ReplacedByCycle = "replaced-by-cycle";

    /// <summary>The journey starts at an outcome.</summary>
    public const string StartNotQuestion = "start-not-question";

    /// <summary>No choice leads to a question or outcome.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>Questions lead on to one another in a circle.</summary>
    public const string TreeCycle = "tree-cycle";

    /// <summary>A question settles what an earlier one has settled (warning).</summary>
    public const string AskedTwice = "asked-twice";

    /// <summary>A rule reads a facet that no question settles.</summary>
    public const string FacetNotAsked = "facet-not-asked";

    /// <summary>A rule reads a term that no choice offers (warning).</summary>
    public const string TermNotOffered = "term-not-offered";

    /// <summary>Two choices of a question have one label.</summary>
    public const string SameLabel = "same-label";

    /// <summary>The same words mean two choices of a question.</summary>
    public const string SameWording = "same-wording";

    /// <summary>The same phrase of the everyday words stands for two things, of which only one would be understood.</summary>
    public const string SamePhrase = "same-phrase";

    /// <summary>Two entries of the everyday words are for one language or one topic.</summary>
    public const string NamedTwice = "named-twice";

    /// <summary>A group of words that mean the same has only one word.</summary>
    public const string LoneWord = "lone-word";

    /// <summary>Two schemes share a name (warning).</summary>
    public const string SameName = "same-name";

    /// <summary>A question has more choices than can be shown.</summary>
    public const string TooManyChoices = "too-many-choices";

    /// <summary>A wording of a choice is a word that is understood everywhere, such as "help" (warning).</summary>
    public const string ReservedWord = "reserved-word";

    /// <summary>The area of a postcode is not one or two capital letters.</summary>
    public const string BadPostcodeArea = "bad-postcode-area";

    /// <summary>A label does not fit on a button.</summary>
    public const string LongLabel = "long-label";

    /// <summary>A scheme was to be looked at again by now (warning).</summary>
    public const string ReviewOverdue = "review-overdue";

    /// <summary>With some answers an outcome has nothing to show on some day of the next 12 months.</summary>
    public const string EmptyOutcome = "empty-outcome";

    /// <summary>There are too many combinations of answers to try them all (warning).</summary>
    public const string TooManyCombinations = "too-many-combinations";

    /// <summary>A rule can match at an outcome and reads an answer that is not given on every way to it.</summary>
    public const string RuleReadsUnasked = "rule-reads-unasked";

    /// <summary>A conversation can ask more questions than people put up with.</summary>
    public const string TooLongPath = "too-long-path";

    /// <summary>A test of the accounting period stands where none need have been given.</summary>
    public const string DetourWithoutPeriod = "detour-without-period";

    /// <summary>A choice makes the same test twice.</summary>
    public const string RepeatedTest = "repeated-test";

    /// <summary>A detour leads where its choice leads anyhow (warning).</summary>
    public const string IdleDetour = "idle-detour";

    /// <summary>Two choices of a question take a typed value.</summary>
    public const string TakesTwice = "takes-twice";

    /// <summary>The label of a check means something else as well.</summary>
    public const string CheckLabel = "check-label";

    /// <summary>A text calls a scheme by a name that it has for a time only (warning).</summary>
    public const string DatedName = "dated-name";

    /// <summary>Between its first and its last status a scheme has a day without one (warning).</summary>
    public const string StatusGap = "status-gap";

    /// <summary>A scheme has been replaced and never closes (warning).</summary>
    public const string ReplacedButOpen = "replaced-but-open";

    /// <summary>The wording for passing details on has the place for the organisation's name not exactly once.</summary>
    public const string BadPlaceholder = "bad-placeholder";

    /// <summary>An example is not understood as it should be (warning).</summary>
    public const string ExampleElsewhere = "example-elsewhere";
}
