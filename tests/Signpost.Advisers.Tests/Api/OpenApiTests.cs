using System.Text.Json;
using System.Text.Json.Nodes;
using Signpost.Advisers.Tests.Access;
using Signpost.Advisers.Tests.Fakes;
using Signpost.Testing;

namespace Signpost.Advisers.Tests.Api;

/// <summary>The description of the API says what is there, and nothing else.</summary>
public sealed class OpenApiTests
{
    private const string List = "/advisers/api/enquiries";
    private const string One = $"{List}/{{reference}}";
    private const string Notes = $"{One}/notes";
    private const string Advisers = "/advisers/api/advisers";
    private const string Description = "/advisers/api/openapi.json";
    private const string Gone = "SP-0000-0000";

    // The limit on requests by address is put on by the app, and is answered in plain text.
    private const string OfTheApp = "429";

    [Fact]
    public async Task EveryRoute_IsDescribed_AndNothingElseIs()
    {
        await using var app = await AdvisersApp.StartAsync();
        var description = await DescriptionAsync(app);

        var described = Operations(description)
            .Select(operation => $"{operation.Method.ToUpperInvariant()} {operation.Path}");

        var mapped = app.Routes.Where(route => route.Contains("/advisers/api/", StringComparison.Ordinal));
        Assert.Equal(mapped.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryStatus_IsDescribed_AndComes_WithABodyThatFitsItsSchema()
    {
        await using var app = await AdvisersApp.StartAsync();
        var description = await DescriptionAsync(app);
        var answers = new JsonArray();
        foreach (var call in await CallsAsync())
        {
            answers.Add(call);
        }

        var complaints = await NodeScript.RunAsync(
            "advisers/validate.mjs",
            input: new JsonObject { ["description"] = description.DeepClone(), ["answers"] = answers }.ToJsonString()
        );

        Assert.Equal([], JsonSerializer.Deserialize<string[]>(complaints)!);
        var came = answers.Select(answer => $"{answer!["method"]} {answer["path"]} {answer["status"]}").Distinct();
        var described = Operations(description)
            .SelectMany(operation =>
                operation
                    .Responses.Where(status => status != OfTheApp)
                    .Select(status => $"{operation.Method} {operation.Path} {status}")
            );
        Assert.Equal(described.Order(StringComparer.Ordinal), came.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Method, string Path, IEnumerable<string> Responses)> Operations(
        JsonNode description
    ) =>
        description["paths"]!
            .AsObject()
            .SelectMany(path =>
                path.Value!.AsObject()
                    .Where(member => member.Key is not "parameters")
                    .Select(operation =>
                        (
                            operation.Key,
                            path.Key,
                            operation.Value!["responses"]!.AsObject().Select(response => response.Key)
                        )
                    )
            );

    private static async Task<JsonNode> DescriptionAsync(AdvisersApp app) =>
        (await ApiCall.OfAsync(app, HttpMethod.Get, Description)).Body!;

    private static async Task<List<JsonNode>> CallsAsync()
    {
        var calls = new List<JsonNode>();
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Many(60, Some.Today));
        var full = Some.Enquiry with
        {
            Reference = "SP-0000-0001",
            Way = ContactWay.Phone,
            Phone = "0121 496 0000",
            BestTime = "mornings",
        };
        app.Inbox.Add(Some.Followed(full, null, "The Catapult"));
        app.Inbox.Append(
            full.Reference,
            Some.ByGrace(FollowUp.Begin(Some.Today) with { Assignee = Some.Grace }, "Rang")
        );
        app.Inbox.Append(
            full.Reference,
            Some.ByGrace(FollowUp.Begin(Some.Today)) with
            {
                Kind = HistoryKind.Corrected,
                By = null,
                Corrections = [new("E-mail", "a", "b")],
            }
        );
        app.Inbox.Append(
            full.Reference,
            Some.ByGrace(new() { Status = EnquiryStatus.Closed, ClosedAs = ClosingReason.NotForUs })
        );

        var withdrawn = Some.Enquiry with { Reference = "SP-0000-0002" };
        app.Inbox.Add(Some.Followed(withdrawn));
        app.Inbox.Append(withdrawn.Reference, Some.Withdrawal());

        await CallAsync(app, "get", One, withdrawn.Reference);
        await CallAsync(app, "get", List);
        await CallAsync(app, "get", List, query: "?status=closed");
        await CallAsync(app, "get", List, query: "?status=x");
        await CallAsync(app, "get", Description);
        await CallAsync(app, "get", Advisers);
        await CallAsync(app, "get", One);
        await CallAsync(app, "get", One, full.Reference);
        await CallAsync(app, "get", One, Gone);
        const string Json = "application/json";
        foreach (var (path, method) in new[] { (One, "patch"), (Notes, "post") })
        {
            await CallAsync(app, method, path, Gone, """{"note":"n"}""");
            await CallAsync(app, method, path, body: "[");
            await CallAsync(app, method, path, body: "{}", mediaType: "text/plain");
            await CallAsync(app, method, path, body: $$"""{"note":"{{new string('n', 70_000)}}"}""");
            await CallAsync(app, method, path, body: """{"note":7}""");
            await CallAsync(app, method, path, body: """{"note":"n"}""", match: "\"1\"");
        }
        await CallAsync(app, "patch", One, body: """{"note":"n"}""", match: "\"1\"");
        await CallAsync(app, "patch", One, body: """{"note":"n"}""", match: null);
        app.Inbox.Down = true;
        await EverywhereAsync(app, (path, _) => path is not (Description or Advisers));
        await using var refused = await AdvisersApp.StartAsync(hosted: true);
        await EverywhereAsync(refused, (_, _) => true);
        await using var signedOut = await AdvisersApp.StartAsync(
            hosted: true,
            settings: [("WEBSITE_AUTH_ENABLED", "True"), ("Advisers:AllowedRoles:0", "Adviser")]
        );
        await EverywhereAsync(signedOut, (_, _) => true);
        signedOut.Headers["X-MS-CLIENT-PRINCIPAL"] = AccessTests.Principal(("oid", "1"), ("roles", "Adviser"));
        signedOut.Advisers.Down = true;
        await CallAsync(signedOut, "get", Advisers);
        return calls;

        async Task EverywhereAsync(AdvisersApp where, Func<string, string, bool> isMeant)
        {
            foreach (
                var (path, method) in new[]
                {
                    (List, "get"),
                    (One, "get"),
                    (One, "patch"),
                    (Notes, "post"),
                    (Advisers, "get"),
                    (Description, "get"),
                }
            )
            {
                if (isMeant(path, method))
                {
                    await CallAsync(where, method, path, body: method is "get" ? null : """{"note":"n"}""");
                }
            }
        }

        async Task CallAsync(
            AdvisersApp where,
            string method,
            string path,
            string reference = Some.Reference,
            string? body = null,
            string mediaType = Json,
            string? match = "\"1\"",
            string query = ""
        )
        {
            var address = path.Replace("{reference}", reference, StringComparison.Ordinal) + query;
            var answer = await ApiCall.OfAsync(
                where,
                new HttpMethod(method.ToUpperInvariant()),
                address,
                body,
                mediaType,
                match is null || method is not "patch" ? [] : [("If-Match", match)]
            );
            calls.Add(
                new JsonObject
                {
                    ["method"] = method,
                    ["path"] = path,
                    ["status"] = answer.Status,
                    ["mediaType"] = answer.MediaType,
                    ["body"] = answer.Body!.DeepClone(),
                }
            );
        }
    }
}
