using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Api;

public sealed class ApiTests
{
    private const string List = "/advisers/api/enquiries";
    private const string One = $"{List}/{Some.Reference}";

    [Fact]
    public async Task List_HasTheSameFiltersAsThePage_AndLeadsFromPageToPage()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Many(119, Some.Today));
        var (address, seen) = ($"{List}?status=new&assignee=nobody&q=pilot", new List<string>());

        while (address is not null)
        {
            var page = await ApiCall.OfAsync(app, HttpMethod.Get, address);
            seen.AddRange(page["enquiries"].AsArray().Select(line => line!["reference"]!.GetValue<string>()));
            address = page.Body!["next"]?.GetValue<string>();
        }

        Assert.Equal((120, 120), (seen.Count, seen.Distinct().Count()));
        Assert.Empty((await ApiCall.OfAsync(app, HttpMethod.Get, $"{List}?status=closed"))["enquiries"].AsArray());
    }

    [Fact]
    public async Task List_RefusesWhatHasNoMeaning()
    {
        await using var app = await AdvisersApp.StartAsync();

        var refused = await ApiCall.OfAsync(app, HttpMethod.Get, $"{List}?status=done&due=soon");

        Assert.Equal((400, "application/problem+json"), (refused.Status, refused.MediaType));
        Assert.Equal(
            ["status", "due"],
            refused["errors"].AsArray().Select(fault => fault!["name"]!.GetValue<string>())
        );
    }

    [Fact]
    public async Task Enquiry_ComesWithItsRevisionAsETag_AndWithoutTheIdsOfForms()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Append(Some.Reference, Some.ByGrace(FollowUp.Begin(Some.Today), "Hello"));

        var answer = await ApiCall.OfAsync(app, HttpMethod.Get, One);

        Assert.Equal((200, "\"2\"", 2), (answer.Status, answer.ETag, answer["revision"].GetValue<int>()));
        Assert.Equal("2026-11-22", answer["followUp"]["due"]!.GetValue<string>());
        Assert.Equal("Hello", answer["history"][1]!["note"]!.GetValue<string>());
        Assert.DoesNotContain("by-grace", answer.Body!.ToJsonString());
        Assert.Equal("no-store", answer.Response.Headers.CacheControl?.ToString());
        Assert.Equal("noindex", answer.Response.Headers.GetValues("X-Robots-Tag").Single());
    }

    [Fact]
    public async Task AWithdrawnEnquiry_MayBePassedToNobody_ThoughAnAdviserOpensItAgain()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Followed(null, null, "The Catapult"));
        var before = await ApiCall.OfAsync(app, HttpMethod.Get, One);
        app.Inbox.Append(Some.Reference, Some.Withdrawal());

        var answer = await PatchAsync(app, "\"2\"", """{"status":"waiting"}""");

        Assert.Equal("The Catapult", before["mayPassTo"][0]!.GetValue<string>());
        Assert.Null(before.Body!["withdrawnAt"]);
        Assert.Equal((200, "waiting"), (answer.Status, answer["followUp"]["status"]!.GetValue<string>()));
        Assert.Empty(answer["mayPassTo"].AsArray());
        Assert.Equal(2, answer["consents"].AsArray().Count);
        Assert.Equal(Some.Noon.AddHours(-1), answer["withdrawnAt"].GetValue<DateTimeOffset>());
    }

    [Fact]
    public async Task Patch_ChangesWhatItNames_TakesAwayWhatIsNull_AndLeavesTheRest()
    {
        await using var app = await AdvisersApp.StartAsync();

        var first = await PatchAsync(app, "\"1\"", """{"status":"contacted","assignee":"me","note":"Rang"}""");
        var second = await PatchAsync(
            app,
            first.ETag!,
            """{"due":null,"assignee":null}""",
            "application/merge-patch+json"
        );

        Assert.Equal((200, "\"2\""), (first.Status, first.ETag));
        Assert.Equal((200, "\"3\""), (second.Status, second.ETag));
        Assert.Equal(new FollowUp { Status = EnquiryStatus.Contacted }, app.Inbox[Some.Reference].FollowUp);
        Assert.Equal("Rang", app.Inbox[Some.Reference].History[1].Note);
        Assert.Equal("local", app.Inbox[Some.Reference].History[1].By!.Id);
    }

    [Fact]
    public async Task Patch_OfWhatOthersHaveChanged_IsRefused_WithWhatStandsNow()
    {
        await using var app = await AdvisersApp.StartAsync();
        var theirs = FollowUp.Begin(Some.Today) with { Assignee = Some.Grace };
        app.Inbox.Append(Some.Reference, Some.ByGrace(theirs));

        var before = await PatchAsync(app, "\"1\"", """{"status":"waiting"}""");
        app.Inbox.BeforeEdit = () => app.Inbox.Append(Some.Reference, Some.ByGrace(theirs with { Due = null }));
        var between = await PatchAsync(app, "\"2\"", """{"status":"waiting"}""");

        Assert.Equal((412, 2), (before.Status, before["current"]["revision"]!.GetValue<int>()));
        Assert.Equal((412, 3), (between.Status, between["current"]["revision"]!.GetValue<int>()));
        Assert.Equal(EnquiryStatus.New, app.Inbox[Some.Reference].FollowUp.Status);
    }

    [Theory]
    [InlineData(null, 428)]
    [InlineData("*", 400)]
    [InlineData("1", 400)]
    [InlineData("W/1", 400)]
    [InlineData("\"1\", \"2\"", 400)]
    [InlineData("\"0\"", 412)]
    public async Task Patch_NeedsOneRevision(string? match, int status)
    {
        await using var app = await AdvisersApp.StartAsync();

        Assert.Equal(status, (await PatchAsync(app, match, """{"status":"waiting"}""")).Status);
        Assert.Equal(1, app.Inbox[Some.Reference].Revision);
    }

    [Theory]
    [InlineData("""{"status":"closed"}""", "closedAs", "Choose why it is closed.")]
    [InlineData(
        """{"status":"closed","closedAs":"withdrawn"}""",
        "closedAs",
        "Only the person can withdraw an enquiry."
    )]
    [InlineData("""{"closedAs":"helped"}""", "closedAs", "closedAs goes only with the status closed.")]
    [InlineData("""{"status":"closed","closedAs":"helped","due":"2026-11-25"}""", "due", "due goes only with")]
    [InlineData("""{"status":"done"}""", "status", "Choose a status.")]
    [InlineData("""{"status":null}""", "status", "There is nothing to change by the name of status")]
    [InlineData("""{"status":3}""", "status", "status must be a text")]
    [InlineData("""{"due":"tomorrow"}""", "due", "due must be a day such as 2026-11-25")]
    [InlineData("""{"due":"2026-11-21"}""", "due", "The due day must be today or later.")]
    [InlineData("""{"due":"9999-12-31"}""", "due", "The due day must be within the next 2 years.")]
    [InlineData("""{"assignee":"somebody"}""", "assignee", "Choose who follows it up")]
    [InlineData("""{"state":"new"}""", "state", "There is nothing to change by the name of state")]
    [InlineData("""{"note":"\ud800"}""", "note", "note must be a text")]
    public async Task Patch_ThatCannotBe_SaysWhy_AtItsMember(string body, string member, string detail)
    {
        await using var app = await AdvisersApp.StartAsync();

        var refused = await PatchAsync(app, "\"1\"", body);

        Assert.Equal((422, "application/problem+json"), (refused.Status, refused.MediaType));
        var fault = refused["errors"][0]!;
        Assert.Equal(member, fault["name"]!.GetValue<string>());
        Assert.StartsWith(detail, fault["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(1, app.Inbox[Some.Reference].Revision);
    }

    [Fact]
    public async Task ADueDay_OfAClosedEnquiry_IsRefused_AndNoneIsTaken()
    {
        await using var app = await AdvisersApp.StartAsync();
        var closed = new FollowUp { Status = EnquiryStatus.Closed, ClosedAs = ClosingReason.Helped };
        app.Inbox.Append(Some.Reference, Some.ByGrace(closed));

        var refused = await PatchAsync(app, "\"2\"", """{"due":"2026-11-25","note":"n"}""");
        var taken = await PatchAsync(app, "\"2\"", """{"due":null,"note":"n"}""");

        Assert.Equal((422, "due"), (refused.Status, refused["errors"][0]!["name"]!.GetValue<string>()));
        Assert.Equal((200, "\"3\""), (taken.Status, taken.ETag));
    }

    [Theory]
    [InlineData("sp-7f3k-2qxd", "\"1\"")]
    [InlineData("Sp-7F3k-2qXd", "W/\"1\"")]
    public async Task AReferenceInAnyCase_AndAWeakETag_AreTaken(string reference, string match)
    {
        await using var app = await AdvisersApp.StartAsync();

        var read = await ApiCall.OfAsync(app, HttpMethod.Get, $"{List}/{reference}");
        var changed = await ApiCall.OfAsync(
            app,
            HttpMethod.Patch,
            $"{List}/{reference}",
            """{"status":"contacted"}""",
            headers: ("If-Match", match)
        );
        var noted = await ApiCall.OfAsync(app, HttpMethod.Post, $"{List}/{reference}/notes", """{"note":"n"}""");

        Assert.Equal((200, 200, 201), (read.Status, changed.Status, noted.Status));
        Assert.Equal(Some.Reference, read["reference"].GetValue<string>());
        Assert.Equal(One, noted.Response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("PATCH", One)]
    [InlineData("POST", $"{One}/notes")]
    public async Task ABodyThatIsNoJsonObject_OrTooLong_OrOfAnotherSite_IsRefused(string method, string address)
    {
        await using var app = await AdvisersApp.StartAsync();

        Assert.Equal(415, (await SendAsync("{}", "text/plain")).Status);
        Assert.Equal(400, (await SendAsync("[]", "application/json")).Status);
        Assert.Equal(400, (await SendAsync("{", "application/json")).Status);
        Assert.Equal(413, (await SendAsync($$"""{"note":"{{new string('n', 70_000)}}"}""", "application/json")).Status);
        Assert.Equal(
            400,
            (await SendAsync("""{"note":"n"}""", "application/json", ("Idempotency-Key", new string('k', 201)))).Status
        );
        Assert.Equal(
            403,
            (await SendAsync("""{"note":"n"}""", "application/json", ("Sec-Fetch-Site", "cross-site"))).Status
        );
        Assert.Equal(
            403,
            (await SendAsync("""{"note":"n"}""", "application/json", ("Origin", "https://attacker.example"))).Status
        );
        Assert.Equal(403, (await SendAsync("""{"note":"n"}""", "application/json", ("Origin", "null"))).Status);
        Assert.Equal(1, app.Inbox[Some.Reference].Revision);

        Task<ApiCall> SendAsync(string body, string mediaType, params (string, string)[] headers) =>
            ApiCall.OfAsync(app, new HttpMethod(method), address, body, mediaType, [("If-Match", "\"1\""), .. headers]);
    }

    [Fact]
    public async Task ANote_IsTaken_WhateverOthersHaveChanged()
    {
        await using var app = await AdvisersApp.StartAsync();
        var theirs = FollowUp.Begin(Some.Today) with { Assignee = Some.Grace };
        app.Inbox.BeforeEdit = () => app.Inbox.Append(Some.Reference, Some.ByGrace(theirs));

        var answer = await NoteAsync(app, """{"note":"Rang them"}""");

        Assert.Equal((201, "\"3\""), (answer.Status, answer.ETag));
        Assert.Equal(One, answer.Response.Headers.Location!.OriginalString);
        Assert.Equal(
            (theirs, "Rang them"),
            (app.Inbox[Some.Reference].FollowUp, app.Inbox[Some.Reference].History[^1].Note)
        );
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"note":null}""")]
    [InlineData("""{"note":7}""")]
    [InlineData("""{"note":" "}""")]
    public async Task ANoteThatIsNone_IsRefused(string body)
    {
        await using var app = await AdvisersApp.StartAsync();

        Assert.Equal(422, (await NoteAsync(app, body)).Status);
        Assert.Equal(422, (await NoteAsync(app, $$"""{"note":"{{new string('n', 4_001)}}"}""")).Status);
    }

    [Fact]
    public async Task TheSameCall_SentTwiceByOnePerson_IsDoneOnce()
    {
        await using var app = await AdvisersApp.StartAsync();

        var first = await PatchAsync(app, "\"1\"", """{"status":"waiting"}""", key: "one");
        var again = await PatchAsync(app, "\"1\"", """{"status":"waiting"}""", key: "one");
        var note = await NoteAsync(app, """{"note":"n"}""", "two");
        var noteAgain = await NoteAsync(app, """{"note":"n"}""", "two");
        await NoteAsync(app, """{"note":"n"}""", "three");

        Assert.Equal((200, 200, "\"2\""), (first.Status, again.Status, again.ETag));
        Assert.Equal((201, 201, "\"3\""), (note.Status, noteAgain.Status, noteAgain.ETag));
        Assert.Equal(4, app.Inbox[Some.Reference].Revision);
    }

    [Fact]
    public async Task AnotherCall_WithAKeyThatWasUsed_IsRefused_AndNothingOfItIsTakenForDone()
    {
        await using var app = await AdvisersApp.StartAsync();
        var done = await PatchAsync(app, "\"1\"", """{"due":"2026-11-23","note":"n"}""", key: "one");
        await NoteAsync(app, """{"note":"n"}""", "two");
        app.Clock.Advance(TimeSpan.FromDays(3));

        var same = await PatchAsync(app, "\"1\"", """{"due":"2026-11-23","note":"n"}""", key: "one");
        ApiCall[] others =
        [
            await PatchAsync(app, "\"1\"", """{"due":"2026-11-23","note":"more"}""", key: "one"),
            await PatchAsync(app, "\"1\"", """{"due":null,"note":"n"}""", key: "one"),
            await NoteAsync(app, """{"note":"n"}""", "one"),
            await NoteAsync(app, """{"note":"more"}""", "two"),
        ];

        Assert.Equal((200, 200, "\"3\""), (done.Status, same.Status, same.ETag));
        Assert.All(
            others,
            other =>
            {
                Assert.Equal(422, other.Status);
                Assert.Equal("The Idempotency-Key was used before", other["title"].GetValue<string>());
                Assert.Equal(3, other["current"]["revision"]!.GetValue<int>());
            }
        );
        Assert.Equal(3, app.Inbox[Some.Reference].Revision);
    }

    [Fact]
    public async Task WhatIsNotThere_IsAProblemToo()
    {
        await using var app = await AdvisersApp.StartAsync();

        foreach (
            var (method, address) in new[]
            {
                ("GET", $"{List}/SP-0000-0000"),
                ("DELETE", One),
                ("GET", "/advisers/api"),
                ("GET", "/advisers/api/nothing"),
            }
        )
        {
            var answer = await ApiCall.OfAsync(app, new HttpMethod(method), address);
            Assert.Equal((404, "application/problem+json"), (answer.Status, answer.MediaType));
        }
    }

    private static Task<ApiCall> PatchAsync(
        AdvisersApp app,
        string? match,
        string body,
        string mediaType = "application/json",
        string? key = null
    ) =>
        ApiCall.OfAsync(
            app,
            HttpMethod.Patch,
            One,
            body,
            mediaType,
            [
                .. match is null ? [] : new[] { ("If-Match", match) },
                .. key is null ? [] : new[] { ("Idempotency-Key", key) },
            ]
        );

    private static Task<ApiCall> NoteAsync(AdvisersApp app, string body, string? key = null) =>
        ApiCall.OfAsync(
            app,
            HttpMethod.Post,
            $"{One}/notes",
            body,
            "application/json",
            key is null ? [] : [("Idempotency-Key", key)]
        );
}
