using System.Text.Json;
using Signpost.EndToEnd.Tests.Running;
using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.DirectLine;

/// <summary>Our Direct Line endpoints as botframework-directlinejs, the official client, sees them when it polls.</summary>
public sealed class DirectLineClientTests(SharedSignpost shared)
{
    [Fact]
    public async Task Conversation_FromGreetingToEnquiry_IsListedOnceWithItsTrail()
    {
        var signpost = await shared.StartedAsync();
        var organisation = SharedSignpost.NewOrganisation();
        string[] texts =
        [
            "A limited company",
            "2",
            "we have a working prototype",
            "1",
            "I am not sure",
            "2",
            "speak to a person",
            "Ada Example",
            organisation,
            "ltd",
            "ada@example.co.uk",
            "Money for a pilot",
            "email",
            "yes",
            "1",
        ];

        using var outcome = await RunAsync("converse", signpost.Origin, input: JsonSerializer.Serialize(texts));

        var received = outcome.RootElement.GetProperty("received");
        var said = Texts(received, "bot");
        Assert.StartsWith("Hello. I am Signpost", said[0], StringComparison.Ordinal);
        Assert.Contains("1. ", said[6], StringComparison.Ordinal);
        Assert.Equal(texts, Texts(received, "user"));
        Assert.Equal(Enumerable.Range(1, 31), Sequences(received));
        var enquiry = Assert.Single(await signpost.EnquiriesOfAsync(organisation));
        Assert.Equal(
            [
                "who-you-are=company",
                "where=coventry",
                "stage=prototype",
                "need=money",
                "money-kind=not-sure",
                "money-use=nhs-other",
            ],
            enquiry.Trail
        );
        Assert.Contains($"Your reference is {enquiry.Reference}.", said[^1], StringComparison.Ordinal);
        Assert.Equal(["Uninitialized", "Connecting", "Online"], Strings(outcome, "statuses"));
    }

    [Fact]
    public async Task Message_PostedAgainWithItsClientActivityId_CountsOnce()
    {
        var signpost = await shared.StartedAsync();

        using var outcome = await RunAsync("repeat", signpost.Origin, ["A limited company", "Coventry"]);

        var received = outcome.RootElement.GetProperty("received");
        Assert.Equal(["A limited company", "Coventry"], Texts(received, "user"));
        Assert.Equal(3, Texts(received, "bot").Count);
        var first = received[1].GetProperty("id").GetString();
        Assert.Equal([first, first], Strings(outcome, "ids"));
    }

    [Fact]
    public async Task Reconnect_WithIdAndWatermark_GoesOnWithNothingTwiceAndNothingLost()
    {
        var signpost = await shared.StartedAsync();

        using var outcome = await RunAsync("reconnect", signpost.Origin, ["A limited company", "Coventry"]);

        Assert.Equal([1, 2, 3], Sequences(outcome.RootElement.GetProperty("first")));
        Assert.Equal([4, 5], Sequences(outcome.RootElement.GetProperty("second")));
    }

    [Fact]
    public async Task Token_ExpiredForgedOrForeign_IsReportedAsTheLibraryExpects()
    {
        var signpost = await shared.StartedAsync();

        using var outcome = await RunAsync("refused", signpost.Origin, [signpost.SigningKey]);

        foreach (var kind in new[] { "expired", "forged", "foreign" })
        {
            Assert.Equal("FailedToConnect", Strings(outcome, kind)[2]);
        }
        Assert.Equal("retry", outcome.RootElement.GetProperty("retry").GetString());
        var statuses = Strings(outcome, "statuses");
        Assert.Contains("ExpiredToken", statuses);
        Assert.Equal("Online", statuses[^1]);
        // The library does not wait for a poll that is under way when it reconnects, and then gets a page twice.
        Assert.Equal([1, 2, 3], Sequences(outcome.RootElement.GetProperty("received")).Distinct());
    }

    private static async Task<JsonDocument> RunAsync(
        string script,
        string origin,
        string[]? arguments = null,
        string? input = null
    ) =>
        JsonDocument.Parse(
            await NodeScript.RunAsync(
                $"directline/{script}.mjs",
                [origin, .. arguments ?? []],
                input,
                TestContext.Current.CancellationToken
            )
        );

    private static List<string> Texts(JsonElement received, string role) =>
        [
            .. received
                .EnumerateArray()
                .Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == role)
                .Select(activity => activity.GetProperty("text").GetString()!),
        ];

    private static IEnumerable<int> Sequences(JsonElement received) =>
        received
            .EnumerateArray()
            .Select(activity =>
                int.Parse(
                    activity.GetProperty("id").GetString()!.Split('|')[1],
                    System.Globalization.CultureInfo.InvariantCulture
                )
            );

    private static List<string?> Strings(JsonDocument outcome, string name) =>
        [.. outcome.RootElement.GetProperty(name).EnumerateArray().Select(item => item.GetString())];
}
