using System.Net.Http.Json;
using Signpost.EndToEnd.Tests.Conversations;
using Signpost.EndToEnd.Tests.Running;

namespace Signpost.EndToEnd.Tests.Privacy;

/// <summary>A person whose words nobody else uses, and what they do.</summary>
internal static class Zephyrine
{
    public const string Email = "Zephyrine.Quill@example.org";
    public const string Name = "Zéphyrine \"Zeph\" O'Quillfeather";
    public const string Note = "Rang Quillfeather & Söhne: call again about the <hovercraft>.";
    private const string Organisation = "Quillfeather & Söhne <Labs>";
    private const string Phone = "01632 960777";
    private const string BestTime = "after the regatta";
    private const string Need = "A partner for our hovercraft ambulance.";
    private const string Unmatched = "hovercrafts, mostly";

    /// <summary>All that they gave or that was written about them, and what is most telling of it.</summary>
    public static IReadOnlyList<string> Values { get; } =
    [
        Name,
        "quillfeather",
        "phyrine",
        Organisation,
        Email,
        Phone,
        "960777",
        BestTime,
        "regatta",
        Need,
        "hovercraft",
        Note,
    ];

    /// <summary>Says what does not fit, answers, and sends an enquiry, which an adviser then writes a note to.</summary>
    /// <returns>The reference.</returns>
    public static async Task<string> EnquireAsync(RunningSignpost signpost)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        client.BaseAddress = new Uri(signpost.Origin);
        var talk = await DirectLineConversation.BeginAsync(client);
        string[] form =
        [
            "speak to a person",
            Name,
            Organisation,
            "ltd",
            Email,
            Need,
            "call",
            Phone,
            BestTime,
            "yes",
            Script.Send,
        ];
        foreach (var line in (string[])[Unmatched, .. Script.Walk, .. form])
        {
            await talk.SayAsync(line);
        }
        var said = string.Join('\n', (await talk.PollAsync()).Select(activity => (string?)activity!["text"]));
        var reference = Script.Reference(said);
        using var noted = await client.PostAsJsonAsync(
            new Uri($"advisers/api/enquiries/{reference}/notes", UriKind.Relative),
            new { note = Note }
        );
        Assert.True(noted.IsSuccessStatusCode, $"{noted.StatusCode}: {await noted.Content.ReadAsStringAsync()}");
        return reference;
    }
}
