using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace Signpost;

/// <summary>
/// The compiled, immutable knowledge: the tree, the schemes and the vocabulary, with a version. Look-ups cost the
/// same however large the tree is. Safe to share between threads.
/// </summary>
public sealed class Journey
{
    private readonly FrozenDictionary<string, Node> _nodes;
    private readonly FrozenDictionary<string, Scheme> _schemes;
    private readonly FrozenDictionary<(string Facet, string Id), Term> _terms;

    private readonly Lazy<Understanding> _understanding;

    private LiveSchemes? _live;

    private Journey(JourneyContent content, string version)
    {
        Content = content;
        Version = version;
        _nodes = content
            .Questions.Concat<Node>(content.Outcomes)
            .ToFrozenDictionary(node => node.Id, StringComparer.Ordinal);
        _schemes = content
            .Schemes.SelectMany(scheme => scheme.FormerIds.Append(scheme.Id).Select(id => (id, scheme)))
            .ToFrozenDictionary(pair => pair.id, pair => pair.scheme, StringComparer.Ordinal);
        _terms = content.Terms.ToFrozenDictionary(term => (term.Facet, term.Id));
        Start = (Question)_nodes[content.Start];
        Wordings = new Wordings(this);
        _understanding = new(() => new Understanding(this));
    }

    /// <summary>What it was compiled from.</summary>
    public JourneyContent Content { get; }

    /// <summary>The content hash: 16 lower-case hexadecimal digits. Equal content has equal versions.</summary>
    public string Version { get; }

    /// <summary>The first question.</summary>
    public Question Start { get; }

    /// <summary>All schemes, in the order of the content.</summary>
    public ImmutableArray<Scheme> Schemes => Content.Schemes;

    /// <summary>What people may type, and what it means.</summary>
    internal Wordings Wordings { get; }

    /// <summary>
    /// Compiles content that has been proved (see Signpost.Knowledge). Ids must be unique and the start must exist.
    /// </summary>
    /// <exception cref="ArgumentException">Two nodes, schemes or terms have one id.</exception>
    /// <exception cref="KeyNotFoundException">There is no node of the id that the content starts with.</exception>
    public static Journey Compile(JourneyContent content) => new(content, VersionOf(content));

    /// <summary>
    /// Compiles content that was published under a version, and keeps that version: a release of Signpost that writes
    /// content in another form still serves what was published before it.
    /// </summary>
    /// <inheritdoc cref="Compile(JourneyContent)" path="/exception"/>
    public static Journey Compile(JourneyContent content, string version) => new(content, version);

    /// <summary>The version that <paramref name="content"/> has once compiled.</summary>
    public static string VersionOf(JourneyContent content)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(content, JourneyJson.Default.JourneyContent);
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
    }

    /// <summary>The node with an id, or null.</summary>
    public Node? FindNode(string id) => _nodes.GetValueOrDefault(id);

    /// <summary>The scheme with an id, present or former, or null.</summary>
    public Scheme? FindScheme(string id) => _schemes.GetValueOrDefault(id);

    /// <summary>
    /// The schemes that an outcome may point to on a day. The latest day asked for is remembered, since nearly every turn
    /// is about today, and links ask about days before it.
    /// </summary>
    public ImmutableArray<SchemeOnDay> LiveOn(DateOnly day)
    {
        var live = _live;
        if (live?.Day == day)
        {
            return live.Schemes;
        }
        ImmutableArray<SchemeOnDay> schemes =
        [
            .. Schemes.Select(scheme => scheme.On(day)).OfType<SchemeOnDay>().Where(scheme => scheme.IsLive),
        ];
        if (live is null || day > live.Day)
        {
            _live = new LiveSchemes(day, schemes);
        }
        return schemes;
    }

    /// <summary>
    /// What a text is about when nothing has been said before it. Any text is understood somehow; none throws. The same
    /// text gives the same answer on the same day.
    /// </summary>
    /// <param name="text">What somebody typed. Of a long text the first <see cref="Turn.LongestInput"/> characters count.</param>
    /// <param name="today">The day, in the United Kingdom.</param>
    public Understood Understand(string text, DateOnly today) => _understanding.Value.Of(text, today, asked: null);

    /// <summary>What a text means where a question is asked.</summary>
    internal Understood Understand(string text, DateOnly today, Question? asked) =>
        _understanding.Value.Of(text, today, asked);

    /// <summary>The term of a facet, or null.</summary>
    public Term? FindTerm(string facet, string id) => _terms.GetValueOrDefault((facet, id));

    private sealed record LiveSchemes(DateOnly Day, ImmutableArray<SchemeOnDay> Schemes);
}
