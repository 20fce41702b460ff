namespace Signpost.Knowledge.Yaml;

internal sealed record YamlEntry(string Key, Position KeyAt, YamlItem Value);
