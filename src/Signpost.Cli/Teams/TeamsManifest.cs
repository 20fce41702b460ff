using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Signpost.Cli.Teams;

/// <summary>The manifest of a Teams app: infra/teams/manifest.template.json with its placeholders filled in.</summary>
internal static class TeamsManifest
{
    private const string Opening = "{{";
    private const string Closing = "}}";

    /// <summary>Writes it as JSON.</summary>
    public static string Write(TeamsApp app)
    {
        // In one pass, so that braces in a value stay what they are.
        var parts = TeamsFiles.Template().Split(Opening);
        var manifest = new StringBuilder(parts[0]);
        foreach (var part in parts[1..])
        {
            var end = part.IndexOf(Closing, StringComparison.Ordinal);
            manifest.Append(InJson(Value(app, part[..end]))).Append(part.AsSpan(end + Closing.Length));
        }
        return manifest.ToString();
    }

    private static string InJson(string value) =>
        JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value;

    private static string Value(TeamsApp app, string placeholder) =>
        placeholder switch
        {
            "app-id" => app.AppId,
            "host" => app.Host,
            "name" => app.Name,
            "version" => app.Version,
            "developer" => app.Developer,
            "website" => app.Website.AbsoluteUri,
            "privacy" => app.Privacy.AbsoluteUri,
            "terms" => app.Terms.AbsoluteUri,
            _ => throw new InvalidOperationException(
                $"The template asks for {placeholder}, and nothing is known of it."
            ),
        };
}
