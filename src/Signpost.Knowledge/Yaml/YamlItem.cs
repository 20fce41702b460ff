using System.Collections.Immutable;

namespace Signpost.Knowledge.Yaml;

internal abstract record YamlItem(Position At)
{
    public abstract string Sort { get; }

    /// <summary>A text as it was written; <c>null</c> and <c>~</c> without quotes are an empty one.</summary>
    internal sealed record Scalar(Position At, string Value) : YamlItem(At)
    {
        public override string Sort => Value.Length is 0 ? "nothing" : "a text";
    }

    internal sealed record Sequence(Position At, ImmutableArray<YamlItem> Items) : YamlItem(At)
    {
        public override string Sort => "a list";
    }

    internal sealed record Map(Position At, ImmutableArray<YamlEntry> Entries) : YamlItem(At)
    {
        public override string Sort => "a group of fields";

        public YamlEntry? Find(string key) =>
            Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));
    }
}
