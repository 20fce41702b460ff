using System.Collections.Immutable;
using Signpost.Knowledge.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Signpost.Knowledge.Yaml;

/// <summary>
/// Reads a part of a file as one YAML document and keeps where everything stands. It is built on parser events, and
/// not on the parser's own document model, because that one loses the place of a second key and follows any depth.
/// </summary>
internal sealed class YamlTree
{
    private const int DeepestLevel = 12;

    private readonly KnowledgeFile _file;
    private readonly int _start;
    private readonly FindingLog _log;
    private readonly Parser _parser;
    private readonly Stack<Position> _openBrackets = [];

    private YamlTree(KnowledgeFile file, int start, int length, FindingLog log)
    {
        _file = file;
        _start = start;
        _log = log;
        _parser = new Parser(new StringReader(file.Text.Substring(start, length)));
    }

    private ParsingEvent Event => _parser.Current!;

    private Position Here => _file.At(_start + Event.Start.Index);

    /// <summary>The document, or null when a finding says why there is none.</summary>
    public static YamlItem? Read(KnowledgeFile file, FindingLog log) => Read(file, 0, file.Text.Length, log);

    /// <summary>The document in a part of a file, or null when a finding says why there is none.</summary>
    public static YamlItem? Read(KnowledgeFile file, int start, int length, FindingLog log)
    {
        YamlTree? tree = null;
        try
        {
            tree = new YamlTree(file, start, length, log);
            return tree.Document();
        }
        catch (Exception exception)
            when (exception
                    is YamlException
                        or InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or OverflowException
                        or IndexOutOfRangeException
                        or NullReferenceException
                        or KeyNotFoundException
            )
        {
            tree?.Report(exception, length);
            return null;
        }
    }

    private void Report(Exception exception, int length)
    {
        if (_openBrackets.TryPeek(out var bracket))
        {
            _log.Error(
                bracket,
                FindingCode.BadYaml,
                "The bracket that opens here is not closed as it should be; check the commas and add the closing bracket."
            );
            return;
        }
        var near = _parser.Current is null ? _file.At(_start) : Here;
        YamlTrouble.Report(exception, _file, _start, length, near, _log);
    }

    private YamlItem? Document()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (Event is StreamEnd)
        {
            _log.Error(_file.At(_start), FindingCode.EmptyFile, "There is nothing to read here; fill in the fields.");
            return null;
        }
        _parser.MoveNext();
        if (Item(0) is not { } root)
        {
            return null;
        }
        _parser.MoveNext();
        if (_parser.MoveNext() && Event is DocumentStart)
        {
            return Refuse(
                "A second document begins here; a knowledge file has one, so delete this line and what follows."
            );
        }
        return root;
    }

    private YamlItem? Item(int level)
    {
        if (level > DeepestLevel)
        {
            _log.Error(
                Here,
                FindingCode.TooDeep,
                "Lists or fields are nested deeper here than any knowledge file needs; check the indentation and brackets."
            );
            return null;
        }
        if (Event is AnchorAlias)
        {
            return Refuse("A text that begins with `*` must be in quotes; put it in double quotes.");
        }
        if (Event is NodeEvent { Anchor.IsEmpty: false })
        {
            return Refuse("A text that begins with `&` must be in quotes; put it in double quotes.");
        }
        if (Event is NodeEvent { Tag.IsEmpty: false })
        {
            return Refuse("A text that begins with `!` must be in quotes; put it in double quotes.");
        }
        return Event switch
        {
            SequenceStart start => Bracketed(start.Style is SequenceStyle.Flow, () => Sequence(level)),
            MappingStart start => Bracketed(start.Style is MappingStyle.Flow, () => Map(level)),
            Scalar scalar => Text(scalar),
            // On some broken files the parser ends a map between a key and its value.
            _ => throw new SemanticErrorException(Event.Start, Event.End, "A key has no value."),
        };
    }

    private YamlItem? Bracketed(bool isFlow, Func<YamlItem?> read)
    {
        if (isFlow)
        {
            _openBrackets.Push(Here);
        }
        var item = read();
        if (isFlow && item is not null)
        {
            _openBrackets.Pop();
        }
        return item;
    }

    private YamlItem.Scalar Text(Scalar scalar)
    {
        var isNothing = scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" };
        return new YamlItem.Scalar(Here, isNothing ? string.Empty : scalar.Value);
    }

    private YamlItem.Sequence? Sequence(int level)
    {
        var at = Here;
        var items = ImmutableArray.CreateBuilder<YamlItem>();
        while (_parser.MoveNext() && Event is not SequenceEnd)
        {
            if (Item(level + 1) is not { } item)
            {
                return null;
            }
            items.Add(item);
        }
        return new YamlItem.Sequence(at, items.ToImmutable());
    }

    private YamlItem.Map? Map(int level)
    {
        var at = Here;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (_parser.MoveNext() && Event is not MappingEnd)
        {
            if (Item(level + 1) is not { } key)
            {
                return null;
            }
            _parser.MoveNext();
            var isLeftOut = Event is Scalar && Event.Start.Index == Event.End.Index;
            if (Item(level + 1) is not { } value)
            {
                return null;
            }
            if (key is not YamlItem.Scalar { Value: var name })
            {
                _log.Error(key.At, FindingCode.WrongType, "A key must be one word; write it as `key: value`.");
            }
            else if (!keys.Add(name))
            {
                _log.Error(key.At, FindingCode.DuplicateKey, $"`{name}` is given twice here; keep one of the two.");
            }
            else
            {
                entries.Add(new YamlEntry(name, key.At, isLeftOut ? value with { At = key.At } : value));
            }
        }
        return new YamlItem.Map(at, entries.ToImmutable());
    }

    private YamlItem? Refuse(string message)
    {
        _log.Error(Here, FindingCode.YamlFeature, message);
        return null;
    }
}
