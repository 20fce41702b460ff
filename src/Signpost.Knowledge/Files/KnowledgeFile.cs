namespace Signpost.Knowledge.Files;

internal sealed class KnowledgeFile
{
    private readonly List<int> _lineStarts = [0];

    public KnowledgeFile(string name, string text)
    {
        Name = name;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text[i] is '\n' || (text[i] is '\r' && (i + 1 == text.Length || text[i + 1] is not '\n'));
            if (isBreak)
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Name { get; }

    public string Text { get; }

    public Position At(long index)
    {
        var bounded = (int)Math.Clamp(index, 0, Text.Length);
        var found = _lineStarts.BinarySearch(bounded);
        var line = found >= 0 ? found : ~found - 1;
        return new Position(Name, line + 1, bounded - _lineStarts[line] + 1);
    }
}
