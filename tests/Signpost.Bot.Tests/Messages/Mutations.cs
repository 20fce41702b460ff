using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Messages;

/// <summary>Real shapes of activities, bent at random. The same seed bends in the same way.</summary>
internal sealed class Mutations
{
    private static readonly string[] Nasty =
    [
        "null",
        "true",
        "0",
        "-1",
        "1e999",
        "9007199254740993",
        "\"\"",
        "\" \"",
        "\"\\u0000\"",
        "\"\\ud83d\"",
        "\"\\ud83d\\ude00\"",
        "\"..\"",
        "\"/\\\\?#%00\"",
        "\"<at>Signpost</at>\"",
        "\"message\"",
        "\"invoke\"",
        "\"conversationUpdate\"",
        "\"adaptiveCard/action\"",
        "\"expectReplies\"",
        "\"msteams\"",
        "\"http://127.0.0.1:1/\"",
        "\"https://smba.trafficmanager.net@127.0.0.1/\"",
        "\"crossing-1\"",
        "\"enquiry/0/field\"",
        "\"Left turn\"",
        "\"Speak to a person\"",
        "\"Send it\"",
        "[]",
        "{}",
        "[null]",
        "[[[[[[]]]]]]",
        "{\"signpost\":{\"at\":\"crossing-1\",\"says\":\"Left turn\"}}",
        "{\"signpost\":{\"at\":\"enquiry/0/field\"},\"name\":{},\"agree\":[]}",
        "{\"signpost\":{\"at\":\"enquiry/0/field\"},\"kind\":7,\"way\":\"phone\",\"passOn\":[\"a\",{},null],\"passOn/\":[]}",
        "{\"signpost\":{\"at\":\"enquiry/0/field\"},\"passOn\":{\"a\":{},\"b\":\"true\"},\"passOn/\\u0000\":true}",
        "{\"action\":{\"type\":\"Action.Execute\",\"data\":{\"signpost\":{\"at\":\"\",\"says\":\"\"}}}}",
        "[{\"type\":\"mention\",\"mentioned\":{\"id\":\"28:bot\"},\"text\":\"\"}]",
    ];

    private readonly string[] _corpus;
    private readonly Random _random;

    public Mutations(int seed)
    {
        var folder = Repository.PathOf("tests", "Signpost.Bot.Tests", "Corpus");
        _corpus =
        [
            .. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        ];
        _random = new Random(seed);
    }

    /// <summary>The shapes as they are.</summary>
    public IReadOnlyList<string> Corpus => _corpus;

    /// <summary>The next body.</summary>
    public byte[] Next() =>
        _random.Next(10) switch
        {
            0 => Noise(),
            1 => Cut(Encoding.UTF8.GetBytes(Bent(1))),
            2 => Scratched(Encoding.UTF8.GetBytes(Pick(_corpus))),
            _ => Encoding.UTF8.GetBytes(Bent(1 + _random.Next(4))),
        };

    private byte[] Noise()
    {
        var bytes = new byte[_random.Next(300)];
        _random.NextBytes(bytes);
        return bytes;
    }

    private byte[] Cut(byte[] body) => body[..(_random.Next(body.Length) + 1)];

    private byte[] Scratched(byte[] body)
    {
        for (var i = _random.Next(8) + 1; i > 0; i--)
        {
            body[_random.Next(body.Length)] = (byte)_random.Next(256);
        }
        return body;
    }

    private string Bent(int times)
    {
        var root = JsonNode.Parse(Pick(_corpus))!.AsObject();
        for (var i = 0; i < times; i++)
        {
            Bend(root);
        }
        var text = root.ToJsonString(new JsonSerializerOptions { MaxDepth = 200 });
        // Written over the marks since no JSON node can hold what they stand for.
        return text.Replace("\"@deep\"", new string('[', 70) + new string(']', 70)).Replace("\"@half\"", "\"\\ud83d\"");
    }

    private void Bend(JsonObject root)
    {
        var place = root;
        while (
            _random.Next(2) == 0 && place.Select(member => member.Value).OfType<JsonObject>().ToList() is [_, ..] inner
        )
        {
            place = inner[_random.Next(inner.Count)];
        }
        var names = place.Select(member => member.Key).ToList();
        var name = names.Count == 0 ? "text" : names[_random.Next(names.Count)];
        switch (_random.Next(6))
        {
            case 0:
                place.Remove(name);
                break;
            case 1:
                var other = JsonNode.Parse(Pick(_corpus))!.AsObject();
                place[name] = other[Pick([.. other.Select(member => member.Key)])]?.DeepClone();
                break;
            case 2:
                place[name] = new string(Pick(["x", "\u00e9", "\ud83d\ude00", "<", "\n"])[0], _random.Next(6_000));
                break;
            case 3 when _random.Next(4) == 0:
                place[name] = Pick(["@deep", "@half"]);
                break;
            default:
                place[name] = Value(Pick(Nasty));
                break;
        }
    }

    private static JsonNode? Value(string json) => json.Contains("\\ud83d\"") ? "@half" : JsonNode.Parse(json);

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
