using System.Text.Json.Nodes;
using Signpost.EndToEnd.Tests.Conversations;
using Signpost.EndToEnd.Tests.Editing;
using Signpost.EndToEnd.Tests.Host;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Commands;

public sealed class RollbackTests(TestBed bed)
{
    private const string Old = "Hello. I am Signpost";
    private const string New = "Good day. I am Signpost";
    private const string Where = "  - id: where\n    facet: place\n    text: ";
    private const string OldQuestion = "Where in the UK are you based";
    private const string NewQuestion = "In which part of the UK are you based";
    private static readonly TimeSpan ProbeEvery = TimeSpan.FromMilliseconds(250);

    [Fact]
    public async Task WordingThatWasPublishedAndRolledBack_IsServedAgainByTheAppThatRuns_AndOldConversationsKeepTheirs()
    {
        await using var azurite = await Azurite.StartAsync();
        string[] where = ["--storage", azurite.ConnectionString];
        using var knowledge = new KnowledgeCopy();
        var first = await PublishedAsync([.. where, "--knowledge", knowledge.Path, "--by", "Ada Example"]);
        knowledge.Replace("journey.yaml", Old, New);
        knowledge.Replace("journey.yaml", $"{Where}{OldQuestion}", $"{Where}{NewQuestion}");
        var second = await PublishedAsync([.. where, "--knowledge", knowledge.Path]);
        Assert.Equal(
            [(second, Environment.UserName, "publish", true), (first, "Ada Example", "publish", false)],
            await VersionsAsync(where)
        );
        await using var host = await FunctionsHost.StartAsync(await bed.ScriptRootAsync(), azurite.ConnectionString);
        var underWay = new BotConversation(host.Client);
        Assert.StartsWith(New, await underWay.ArriveAsync());

        var said = (await SignpostCommand.RunAsync(["rollback", "--by", "Grace Example", .. where])).Succeeded();

        Assert.Equal(
            $"Rolled back from version {second} to version {first}. "
                + "New conversations use it within half a minute; those under way finish on theirs.",
            said
        );
        await ServedAsync(host.Client, Old);
        Assert.StartsWith(NewQuestion, await underWay.SayAsync("1"));
        Assert.StartsWith(OldQuestion, await new BotConversation(host.Client).SayAsync("1"));
        Assert.Equal((first, "Grace Example", "rollback", true), (await VersionsAsync(where))[0]);
        var table = (await SignpostCommand.RunAsync(["versions", .. where])).Succeeded().Split('\n');
        Assert.Contains(
            table,
            line => line.Contains(first) && line.Contains("rolled back") && line.Contains("current")
        );
        Assert.Contains(table, line => line.Contains(second) && line.Contains("published"));
    }

    [Fact]
    public async Task WhatCannotBeRolledBackTo_IsRefusedInOneSentence()
    {
        await using var azurite = await Azurite.StartAsync();
        string[] where = ["--storage", azurite.ConnectionString];
        using var knowledge = new KnowledgeCopy();

        Assert.Equal(
            "Nothing has been published yet.",
            (await SignpostCommand.RunAsync(["versions", .. where])).Succeeded()
        );
        Assert.Equal("[]", (await SignpostCommand.RunAsync(["versions", "--json", .. where])).Succeeded());
        Assert.Equal("Nothing has been published yet: begin with “signpost publish”.", await RefusedAsync(where));
        var only = await PublishedAsync([.. where, "--knowledge", knowledge.Path]);
        Assert.Equal(
            $"Version {only} is the only one that has been published: put the knowledge files right and publish them.",
            await RefusedAsync(where)
        );
        Assert.Equal(
            $"Version {only} is the current one already: copy another from “signpost versions”.",
            await RefusedAsync([only[..4], .. where])
        );
        var other = only[0] == 'f' ? "e000" : "f000";
        Assert.Equal(
            $"No version that has been published begins with {other}: copy one from “signpost versions”.",
            await RefusedAsync([other, .. where])
        );
        foreach (var nonsense in new[] { only[..3], "last", "two\nlines" })
        {
            Assert.Equal(
                "A version is named by 4 to 16 of the digits 0-9 and a-f: copy one from “signpost versions”.",
                await RefusedAsync([nonsense, .. where])
            );
        }
        Assert.Single(await VersionsAsync(where));
    }

    [Theory]
    [InlineData("publish", "")]
    [InlineData("rollback", "  ")]
    [InlineData("rollback", "two\nlines")]
    [InlineData("publish", "\u001b[2J")]
    public async Task NameThatIsNone_IsRefusedBeforeAnythingIsDone(string verb, string by)
    {
        using var data = new TempFolder();

        var refused = await SignpostCommand.RunAsync(verb, "--by", by, "--data", data.PathOf("none"));

        Assert.Equal("--by takes a name of 1 to 100 characters in one line.", refused.Refused());
        Assert.False(Directory.Exists(data.PathOf("none")));
    }

    /// <summary>Returns when whoever arrives at an app that runs is greeted so.</summary>
    private static async Task ServedAsync(HttpClient client, string greeting)
    {
        using var limit = new CancellationTokenSource(RunningProgram.Patience);
        using var probe = new PeriodicTimer(ProbeEvery);
        while (!(await new BotConversation(client).ArriveAsync()).StartsWith(greeting))
        {
            await probe.WaitForNextTickAsync(limit.Token);
        }
    }

    private static async Task<string> PublishedAsync(string[] options)
    {
        // Warnings about the knowledge come before it.
        var said = (await SignpostCommand.RunAsync(["publish", .. options])).Succeeded().Split('\n')[^1];
        Assert.StartsWith("Published version ", said);
        return said.Split(' ', '.')[2];
    }

    private static async Task<string> RefusedAsync(string[] arguments) =>
        (await SignpostCommand.RunAsync(["rollback", .. arguments])).Refused();

    private static async Task<List<(string Version, string By, string Kind, bool IsCurrent)>> VersionsAsync(
        string[] options
    )
    {
        var listed = (await SignpostCommand.RunAsync(["versions", "--json", .. options])).Succeeded();
        return
        [
            .. JsonNode
                .Parse(listed)!
                .AsArray()
                .Select(one =>
                    ((string)one!["version"]!, (string)one["by"]!, (string)one["kind"]!, (bool)one["current"]!)
                ),
        ];
    }
}
