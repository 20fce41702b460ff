namespace Signpost;

/// <summary>Everything that a scheme is called.</summary>
internal static class TopicNames
{
    /// <summary>Its names, and of one such as "Knowledge Transfer Partnerships (KTP)" each part by itself.</summary>
    public static IEnumerable<string> Of(Scheme scheme) =>
        scheme
            .Names.Select(name => name.Name)
            .Concat(scheme.AlsoKnownAs)
            .SelectMany(Parts)
            .Where(name => !string.IsNullOrWhiteSpace(name));

    private static IEnumerable<string> Parts(string name)
    {
        var (open, close) = (name.IndexOf('(', StringComparison.Ordinal), name.IndexOf(')', StringComparison.Ordinal));
        return open < 0 || close < open ? [name] : [name.Remove(open, close + 1 - open), name[(open + 1)..close]];
    }
}
