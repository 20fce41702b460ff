using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.EndToEnd.Tests.Running;

namespace Signpost.EndToEnd.Tests.Privacy;

/// <summary>One person's way through the verbs, from what is kept about them to nothing.</summary>
public sealed class ErasureTests
{
    [Fact]
    public async Task Person_IsFound_Shown_AndErased_AndNoByteOfThemIsLeft()
    {
        await using var azurite = new RestartableAzurite();
        using var exports = new TempFolder();
        await azurite.StartAsync();
        string reference;
        await using (var signpost = await RunningSignpost.StartAsync(azurite.ConnectionString))
        {
            reference = await Zephyrine.EnquireAsync(signpost);
        }

        await IsFoundAsync(azurite, reference);
        var lines = await IsShownAsync(azurite, reference);
        await LosesNothingUnlessToldToAsync(azurite, exports);
        await azurite.StopAsync();
        // The search for traces does find them while they are there.
        var before = Traces.InFolder(azurite.Folder, Zephyrine.Values);
        Assert.All(Zephyrine.Values, value => Assert.Contains($"__azurite_db_table__.json: {value}", before));
        await azurite.StartAsync();

        await IsErasedAsync(azurite, reference, lines);
        await ExportAsync(azurite, exports);
        await azurite.StopAsync();

        Assert.Empty(Traces.InFolder(azurite.Folder, Zephyrine.Values));
        Assert.Empty(Traces.InFolder(exports.Path, Zephyrine.Values));
    }

    private static async Task IsFoundAsync(RestartableAzurite azurite, string reference)
    {
        foreach (var who in new[] { reference, reference.ToLowerInvariant(), Zephyrine.Email.ToUpperInvariant() })
        {
            var found = await RunAsync(azurite, "find", who);
            Assert.Contains(reference, found);
            Assert.EndsWith("1 enquiry and 1 conversation are kept.", found.Trim());
            Assert.DoesNotContain("quillfeather", found, StringComparison.OrdinalIgnoreCase);
        }
        Assert.Equal("Nothing is kept.", (await RunAsync(azurite, "find", "nobody@example.org")).Trim());
    }

    /// <returns>How many lines the transcript has.</returns>
    private static async Task<int> IsShownAsync(RestartableAzurite azurite, string reference)
    {
        var text = await RunAsync(azurite, "show", reference);
        var shown = JsonNode.Parse(text)!;
        var enquiry = Assert.Single(shown["enquiries"]!.AsArray())!;
        Assert.Equal((reference, Zephyrine.Name), ((string?)enquiry["reference"], (string?)enquiry["name"]));
        Assert.Contains(enquiry["history"]!.AsArray(), entry => (string?)entry!["note"] is Zephyrine.Note);
        Assert.NotEmpty(enquiry["consents"]!.AsArray());
        var conversation = Assert.Single(shown["conversations"]!.AsArray())!;
        Assert.NotNull(conversation["state"]!["trail"]);
        var transcript = conversation["transcript"]!.AsArray();
        Assert.Contains(transcript, line => (string?)line!["text"] is "hovercrafts, mostly");
        Assert.NotEmpty(conversation["lastAnswers"]!.AsArray());
        Assert.Empty(Zephyrine.Values.Except(Traces.In(System.Text.Encoding.UTF8.GetBytes(text), Zephyrine.Values)));
        return transcript.Count;
    }

    private static async Task LosesNothingUnlessToldToAsync(RestartableAzurite azurite, TempFolder exports)
    {
        Assert.Contains(
            "This would erase 1 enquiry and 1 conversation, for good. Add --yes to do it.",
            await RunAsync(azurite, "erase", Zephyrine.Email)
        );
        Assert.Equal(
            "Nothing has been kept for longer.",
            (await RunAsync(azurite, "retain", "--new", "1", "--closed", "1")).Trim()
        );
        Assert.EndsWith(
            "1 enquiry and 1 conversation are kept.",
            (await RunAsync(azurite, "find", Zephyrine.Email)).Trim()
        );
        await ExportAsync(azurite, exports);
        var kept = Zephyrine.Values.Except(["hovercraft", Zephyrine.Note]).ToList();
        var traces = Traces.InFolder(exports.Path, kept);
        Assert.All(kept, value => Assert.Contains($"enquiries.csv: {value}", traces));
        Assert.All(kept, value => Assert.Contains($"enquiries.jsonl: {value}", traces));
    }

    private static async Task IsErasedAsync(RestartableAzurite azurite, string reference, int lines)
    {
        var receipt = JsonNode.Parse(await RunAsync(azurite, "erase", Zephyrine.Email, "--yes", "--json"))!;
        Assert.Equal([reference], receipt["enquiries"]!.AsArray().Select(each => (string?)each));
        Assert.Equal(
            (2, 1, lines, 0),
            (
                (int)receipt["historyEntries"]!,
                (int)receipt["conversations"]!,
                (int)receipt["transcriptLines"]!,
                (int)receipt["phrases"]!
            )
        );
        Assert.Null(receipt["erasedBefore"]);

        var again = JsonNode.Parse(await RunAsync(azurite, "erase", reference, "--yes", "--json"))!;
        Assert.Empty(again["enquiries"]!.AsArray());
        Assert.Equal((0, 0), ((int)again["conversations"]!, (int)again["historyEntries"]!));
        Assert.Equal((string?)receipt["at"], (string?)again["erasedBefore"]);
        Assert.StartsWith(
            "Nothing was erased: it had been erased on",
            await RunAsync(azurite, "erase", reference, "--yes")
        );
        Assert.Equal("Nothing is kept.", (await RunAsync(azurite, "find", Zephyrine.Email)).Trim());
    }

    private static async Task ExportAsync(RestartableAzurite azurite, TempFolder exports)
    {
        foreach (var format in new[] { "csv", "jsonl" })
        {
            var told = await RunAsync(
                azurite,
                "export",
                "--format",
                format,
                "--output",
                exports.PathOf($"enquiries.{format}")
            );
            Assert.Contains("Keep this file as safe as what is in it.", told);
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(
                    UnixFileMode.UserRead | UnixFileMode.UserWrite,
                    File.GetUnixFileMode(exports.PathOf($"enquiries.{format}"))
                );
            }
        }
        Assert.Equal(2, Directory.GetFiles(exports.Path).Length);
    }

    private static async Task<string> RunAsync(RestartableAzurite azurite, params string[] arguments) =>
        (
            await SignpostCommand.RunAsync(["enquiries", .. arguments, "--storage", azurite.ConnectionString])
        ).Succeeded();
}
