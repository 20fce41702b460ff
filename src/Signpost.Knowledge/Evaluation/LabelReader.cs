using System.Collections.Immutable;
using System.Text.Json;
using Signpost.Knowledge.Reading;

namespace Signpost.Knowledge.Evaluation;

/// <summary>Reads one labelled query, and reports all that is wrong with it.</summary>
internal sealed class LabelReader(JsonElement line, Position at, Journey journey, FindingLog log)
{
    /// <summary>The query, or null when something was reported.</summary>
    public LabelledQuery? Read()
    {
        if (line.ValueKind is not JsonValueKind.Object)
        {
            log.Error(at, FindingCode.WrongType, "This line is no JSON object; write `{\"query\": …}`.");
            return null;
        }
        var errors = log.Errors;
        var query = ReadText("query", Require("query"));
        var decision = ReadDecision();
        var schemes = ReadSchemes();
        if (log.Errors == errors)
        {
            CheckSchemes(decision, schemes);
        }
        return log.Errors == errors
            ? new LabelledQuery(query, decision, schemes, at) { Kind = ReadText("kind", Find("kind")) }
            : null;
    }

    private JsonElement? Find(string key) =>
        line.TryGetProperty(key, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    private JsonElement? Require(string key)
    {
        var value = Find(key);
        if (value is null)
        {
            log.Error(at, FindingCode.MissingField, $"This line has no `{key}`; add it.");
        }
        return value;
    }

    private string ReadText(string key, JsonElement? value)
    {
        if (value is not { } given)
        {
            return string.Empty;
        }
        if (given.ValueKind is not JsonValueKind.String)
        {
            log.Error(at, FindingCode.WrongType, $"`{key}` must be a text; write it in double quotes.");
            return string.Empty;
        }
        try
        {
            return given.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud83d alone is half of a character, which no text can hold.
            log.Error(
                at,
                FindingCode.BadCharacter,
                $"`{key}` has half of a character in it; type that character anew."
            );
            return string.Empty;
        }
    }

    private Decision ReadDecision()
    {
        var word = ReadText("decision", Require("decision"));
        if (DecisionNames.Find(word) is { } decision)
        {
            return decision;
        }
        if (word.Length > 0)
        {
            log.Error(
                at,
                FindingCode.UnknownValue,
                $"`decision` cannot be `{word}`; use one of {Nearest.List(DecisionNames.All)}."
            );
        }
        return default;
    }

    private ImmutableArray<string> ReadSchemes()
    {
        if (Find("schemes") is not { } given)
        {
            return [];
        }
        if (given.ValueKind is not JsonValueKind.Array)
        {
            log.Error(at, FindingCode.WrongType, "`schemes` must be a list; write `[\"one\", \"two\"]`.");
            return [];
        }
        return [.. given.EnumerateArray().Select(ReadScheme)];
    }

    private string ReadScheme(JsonElement item)
    {
        var id = ReadText("schemes", item);
        if (id.Length > 0 && journey.FindScheme(id) is null)
        {
            var hint = Nearest.Hint(id, [.. journey.Schemes.Select(scheme => scheme.Id)], "check the spelling.");
            log.Error(at, FindingCode.UnknownId, $"There is no scheme with the id `{id}`; {hint}");
        }
        return id;
    }

    private void CheckSchemes(Decision decision, ImmutableArray<string> schemes)
    {
        if (decision is Decision.Answer && schemes.IsEmpty)
        {
            log.Error(
                at,
                FindingCode.EmptyList,
                "`decision` is `answer` and `schemes` names none; write the ids of the schemes that are right."
            );
        }
        if (decision is not (Decision.Answer or Decision.Clarify) && !schemes.IsEmpty)
        {
            log.Error(
                at,
                FindingCode.UnknownValue,
                $"`decision` is `{DecisionNames.Write(decision)}`, which points to no scheme; leave `schemes` empty, or correct the decision."
            );
        }
    }
}
