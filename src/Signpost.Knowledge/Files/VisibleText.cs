using System.Buffers;

namespace Signpost.Knowledge.Files;

internal static class VisibleText
{
    private const char LostCharacter = '\uFFFD';

    public static SearchValues<char> BadCharacters { get; } =
        SearchValues.Create([
            .. Enumerable
                .Range(0, 0xA0)
                .Select(code => (char)code)
                .Where(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')),
            LostCharacter,
        ]);
}
