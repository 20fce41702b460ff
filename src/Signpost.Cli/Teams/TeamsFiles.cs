namespace Signpost.Cli.Teams;

/// <summary>The files of infra/teams, which the program carries in itself so that it needs no checkout to find them.</summary>
internal static class TeamsFiles
{
    /// <summary>The manifest with its placeholders.</summary>
    public static string Template()
    {
        using var text = new StreamReader(Open("manifest.template.json"));
        return text.ReadToEnd();
    }

    /// <summary>An icon.</summary>
    /// <param name="name">Its file name.</param>
    public static byte[] Icon(string name)
    {
        using var icon = Open(name);
        using var bytes = new MemoryStream();
        icon.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Stream Open(string name) =>
        typeof(TeamsFiles).Assembly.GetManifestResourceStream($"teams/{name}")
        ?? throw new InvalidOperationException($"The program was built without infra/teams/{name}.");
}
