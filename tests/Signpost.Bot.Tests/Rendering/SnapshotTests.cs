using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Signpost.Bot.Rendering;
using Signpost.Bot.Tests.Fakes;
using Signpost.Testing;

namespace Signpost.Bot.Tests.Rendering;

/// <summary>
/// Each type of reply with each face, beside the files in Snapshots. With SIGNPOST_RENEW_SNAPSHOTS set they are written
/// anew, to be looked at before they are committed.
/// </summary>
public sealed class SnapshotTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = JsonSerializerOptions.Default.TypeInfoResolver,
    };

    private static readonly string Folder = Repository.PathOf("tests", "Signpost.Bot.Tests", "Rendering", "Snapshots");

    private static readonly bool Renewing = !string.IsNullOrEmpty(
        Environment.GetEnvironmentVariable("SIGNPOST_RENEW_SNAPSHOTS")
    );

    public static TheoryData<string, Face> Shown
    {
        get
        {
            var shown = new TheoryData<string, Face>();
            foreach (var named in SomeReplies.All)
            {
                foreach (var face in Enum.GetValues<Face>())
                {
                    shown.Add(named.Name, face);
                }
            }
            return shown;
        }
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Each_type_of_reply_looks_as_it_did(string name, Face face)
    {
        var reply = SomeReplies.All.Single(reply => string.Equals(reply.Name, name, StringComparison.Ordinal)).Reply;
        var json = KeptActivity.Of(reply, new Presentation(face, InPlace: true)).Json;
        var shown = $"{JsonNode.Parse(json)!.ToJsonString(Readable).ReplaceLineEndings("\n")}\n";
        var file = Path.Combine(Folder, $"{name.Replace(' ', '-')}.{face.ToString().ToLowerInvariant()}.json");
        if (Renewing)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, shown);
        }
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), shown);
    }

    [Fact]
    public void No_snapshot_is_left_over() => Assert.Equal(Shown.Count, Directory.GetFiles(Folder, "*.json").Length);
}
