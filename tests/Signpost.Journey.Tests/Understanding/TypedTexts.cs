using System.Text;

namespace Signpost.Tests.Understanding;

/// <summary>What people type, bent at random, and texts that nobody would type. The same seed gives the same texts.</summary>
internal sealed class TypedTexts(int seed)
{
    private const int MostChanges = 4;
    private const int LongestRandom = 200;

    // One beyond what is read, so that a cut through the last character is tried too.
    private const int Longest = Turn.LongestInput + 1;

    private static readonly string[] Sentences =
    [
        "patent box",
        "knowledge transfer partnership",
        "R&D tax credits for a loss-making company",
        "is there a grant to build a prototype in Coventry?",
        "we are a small firm in Warwickshire and need money for a clinical trial",
        "who can help us to sell an app to the NHS",
        "D.T.A.C. form",
        "help to grow: management",
        "we're not a hospital, we don't want a loan; we'd like a partner at a university",
        "can I get some of my lab costs back from HMRC",
        "what about exporting to Germany, and how do we protect our idea?",
        "which approvals does a medical device need, and who tells us",
        "our trust wants robots for the back office",
        "postcode CV4 7AL, sensor for diabetics, ready to sell",
        "funding",
        "help",
        "hello",
        "tell me more",
        "when is my bin collected",
        "I need an appointment with my doctor about my knee",
        "could somebody call me back, I would rather speak to a person",
        "I want to kill myself",
        "I can't go on, I want to die",
        "bonjour, nous cherchons une subvention pour notre entreprise",
        "guten Tag, wir suchen eine Förderung für unsere Firma",
        "dzień dobry, szukamy dotacji dla naszej firmy",
        "مرحبا، نبحث عن تمويل لشركتنا",
        "我们公司需要资金",
    ];

    private static readonly string[] Scraps =
    [
        "\0",
        "\u0007",
        "\u001b[31m",
        "\r\n",
        "\t",
        "\u0085",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "\u200d",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\uffff",
        "\ud83d",
        "\ude00",
        "\udbff",
        "😀",
        "👩🏽‍🔬",
        "🇬🇧",
        "e\u0301\u0302\u0303\u0304\u0305",
        "İ",
        "ß",
        "ﬁ",
        "Ⅷ",
        "٣",
        "½",
        "שלום",
        "\u202bفاتورة\u202c",
        "&",
        "&amp;&&",
        "''’‘",
        "...",
        "<script>alert(1)</script>",
        "<b>grant</b>",
        "<!--",
        "</textarea><img src=x onerror=y>",
        "'; DROP TABLE schemes; --",
        "\" OR 1=1 --",
        "{0} {{x}} %s %n ${y}",
        "../../etc/passwd",
        "https://example.org/?q=grant&r=%00",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "0",
        "-1",
        "١٢٣",
    ];

    private static readonly (int First, int Beyond)[] Ranges =
    [
        (0, 0x80),
        (0x80, 0x250),
        (0x250, 0x530),
        (0x530, 0x800),
        (0x900, 0xA00),
        (0x1100, 0x1200),
        (0x1E00, 0x2000),
        (0x2000, 0x2C00),
        (0x4E00, 0xA000),
        (0xD800, 0xE000),
        (0xF900, 0x10000),
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next text.</summary>
    public string Next()
    {
        if (_random.Next(8) == 0)
        {
            return RandomText(_random.Next(LongestRandom));
        }
        var text = Any(Sentences);
        for (var changes = _random.Next(MostChanges + 1); changes > 0; changes--)
        {
            text = Change(text);
        }
        return text.Length > Longest ? text[..Longest] : text;
    }

    private string Change(string text) =>
        _random.Next(15) switch
        {
            0 => At(text, (before, letters) => before + Swapped(letters)),
            1 => At(text, (before, letters) => before + letters[..1] + letters),
            2 => At(text, (before, letters) => before + letters[1..]),
            3 => At(text, (before, letters) => before + (char)('a' + _random.Next(26)) + letters[1..]),
            4 => At(text, (before, letters) => before + Any(Scraps) + letters),
            5 => At(text, (before, letters) => before + RandomText(1 + _random.Next(3)) + letters),
            6 => At(text, (before, letters) => before + new string(letters[0], 1 + _random.Next(40)) + letters),
            7 => Shuffled(text),
            8 => Glued(text),
            9 => text.ToUpperInvariant(),
            10 => $"{text}{(_random.Next(2) == 0 ? " " : ". ")}{Any(Sentences)}",
            11 => $"{Any(Scraps)} {text} {Any(Scraps)}",
            12 => At(text, (before, _) => before),
            13 => Repeated(text),
            _ => string.Join(Any(Scraps), text.Split(' ')),
        };

    /// <summary>Changes a text at a random place, from which on the second part begins; leaves an empty one alone.</summary>
    private string At(string text, Func<string, string, string> change)
    {
        if (text.Length == 0)
        {
            return text;
        }
        var place = _random.Next(text.Length);
        return change(text[..place], text[place..]);
    }

    private static string Swapped(string letters) =>
        letters.Length < 2 ? letters : $"{letters[1]}{letters[0]}{letters[2..]}";

    private string Shuffled(string text)
    {
        var words = text.Split(' ');
        _random.Shuffle(words);
        return string.Join(' ', words);
    }

    private string Glued(string text)
    {
        var places = text.Index().Where(letter => letter.Item == ' ').Select(letter => letter.Index).ToArray();
        return places.Length == 0 ? text
            : _random.Next(4) == 0 ? text.Replace(" ", string.Empty, StringComparison.Ordinal)
            : text.Remove(Any(places), 1);
    }

    // Most are repeated a few times only: long texts take the most time, and say the least.
    private string Repeated(string text)
    {
        var longest = _random.Next(8) == 0 ? Longest : LongestRandom;
        var separator = Any([" ", "", "\n", ", "]);
        var longer = new StringBuilder(text);
        while (text.Length > 0 && longer.Length < longest)
        {
            longer.Append(separator).Append(text);
        }
        return longer.ToString();
    }

    private string RandomText(int length)
    {
        var (first, beyond) = Any(Ranges);
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            text.Append(_random.Next(6) == 0 ? ' ' : (char)_random.Next(first, beyond));
            if (_random.Next(20) == 0)
            {
                (first, beyond) = Any(Ranges);
            }
        }
        return text.ToString();
    }

    private T Any<T>(T[] among) => among[_random.Next(among.Length)];
}
