using System.Net;
using System.Text;
using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Access;

/// <summary>Who is let in, and what the others are told.</summary>
public sealed class AccessTests
{
    private const string Group = "5b0bd6b5-0000-4000-8000-00000000abcd";

    private static readonly (string, string)[] SignIn =
    [
        ("WEBSITE_AUTH_ENABLED", "True"),
        ("Advisers:AllowedGroups:0", Group),
        ("Advisers:AllowedRoles:0", "Adviser"),
    ];

    private static string[] Addresses =>
        [
            "/advisers",
            $"/advisers/enquiries/{Some.Reference}",
            "/advisers/nothing",
            "/advisers/api/enquiries",
            $"/advisers/api/enquiries/{Some.Reference}",
            "/advisers/api/openapi.json",
        ];

    [Theory]
    [InlineData("127.0.0.1", "localhost")]
    [InlineData("127.0.0.1", "localhost:3978")]
    [InlineData("::1", "[::1]:3978")]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1:3978")]
    public async Task ThisMachine_IsLetIn_WhileNoSignInIsSetUp(string remote, string host)
    {
        await using var app = await AdvisersApp.StartAsync();
        (app.Remote, app.HostName) = (IPAddress.Parse(remote), host);

        foreach (var address in Addresses.Except(["/advisers/nothing"]))
        {
            Assert.Equal(200, (await app.GetAsync(address)).Status);
        }
    }

    [Theory]
    [InlineData("192.0.2.7", "localhost", null)]
    [InlineData("10.0.0.4", "localhost", null)]
    [InlineData(null, "localhost", null)]
    [InlineData("127.0.0.1", "attacker.example", null)]
    [InlineData("127.0.0.1", "localhost.attacker.example", null)]
    [InlineData("127.0.0.1", "127.0.0.1.nip.example", null)]
    [InlineData("127.0.0.1", "0.0.0.0", null)]
    [InlineData("127.0.0.1", "localhost", "X-Forwarded-For")]
    [InlineData("127.0.0.1", "localhost", "X-Forwarded-Host")]
    [InlineData("127.0.0.1", "localhost", "Forwarded")]
    [InlineData("127.0.0.1", "localhost", "X-ARR-LOG-ID")]
    [InlineData("127.0.0.1", "localhost", "x-arr-ssl")]
    public async Task NobodyElseIs(string? remote, string host, string? header)
    {
        await using var app = await AdvisersApp.StartAsync();
        (app.Remote, app.HostName) = (remote is null ? null : IPAddress.Parse(remote), host);
        if (header is not null)
        {
            app.Headers[header] = "127.0.0.1";
        }

        await AssertRefusedAsync(app, 403, "Enquiries can be seen only on the machine that Signpost runs on");
    }

    [Theory]
    [InlineData("")]
    [InlineData("false")]
    public async Task ThisMachine_IsNotEither_UntilASettingSaysSo(string setting)
    {
        // As nginx asks with "proxy_pass http://127.0.0.1:3978;" and nothing else: by this machine's own name, and without a
        // header that says for whom.
        await using var app = await AdvisersApp.StartAsync(settings: ("Advisers:WithoutSignIn", setting));
        app.HostName = "127.0.0.1:3978";

        await AssertRefusedAsync(app, 403, "or sets Advisers__WithoutSignIn to true");
    }

    [Fact]
    public async Task UnderTheHost_NobodyIs_UntilSignInIsSetUp_WhateverTheySendAlong()
    {
        await using var app = await AdvisersApp.StartAsync(hosted: true);

        await AssertRefusedAsync(app, 403, "Signing in for advisers has not been set up here");
        app.Headers["X-MS-CLIENT-PRINCIPAL"] = Principal(("oid", "1"), ("groups", Group), ("roles", "Adviser"));
        await AssertRefusedAsync(app, 403, "Signing in for advisers has not been set up here");
    }

    [Fact]
    public async Task AForgedPrincipal_CountsForNothing_OnThisMachine()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Headers["X-MS-CLIENT-PRINCIPAL"] = Principal(("oid", "1"), ("name", "Mallory"), ("groups", Group));

        Assert.DoesNotContain("Mallory", (await app.GetAsync("/advisers")).Text);
        app.Remote = IPAddress.Parse("192.0.2.7");
        await AssertRefusedAsync(app, 403, "Enquiries can be seen only on the machine");
    }

    [Fact]
    public async Task WhoeverHasNotSignedIn_IsSentToSignIn_AndBack()
    {
        await using var app = await SignedInAsync(null);

        var page = await app.GetAsync("/advisers?status=new&q=a%20b");

        Assert.Equal((302, "no-store"), (page.Status, page.Header("Cache-Control")));
        Assert.Equal(
            "/.auth/login/aad?post_login_redirect_uri=%2Fadvisers%3Fstatus%3Dnew%26q%3Da%2520b",
            page.Location
        );
    }

    [Fact]
    public async Task TheApi_AnswersWhoeverHasNotSignedIn_With401()
    {
        await using var app = await SignedInAsync(null);

        var answer = await app.GetAsync("/advisers/api/enquiries");

        Assert.Equal((401, "Bearer"), (answer.Status, answer.Header("WWW-Authenticate")));
        Assert.StartsWith("application/problem+json", answer.Header("Content-Type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFormOfWhoeverHasBeenSignedOut_IsNotSentAway_SinceItWouldBeLost()
    {
        await using var app = await SignedInAsync(null);

        var page = await app.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, $"/advisers/enquiries/{Some.Reference}")
            {
                Content = new FormUrlEncodedContent([KeyValuePair.Create("note", "A note")]),
            }
        );

        Assert.Equal((401, "Please sign in again"), (page.Status, page.Heading));
        Assert.Equal(1, app.Inbox[Some.Reference].Revision);
    }

    [Theory]
    [InlineData("groups", Group)]
    [InlineData("groups", "5B0BD6B5-0000-4000-8000-00000000ABCD")]
    [InlineData("http://schemas.microsoft.com/ws/2008/06/identity/claims/groups", Group)]
    [InlineData("roles", "Adviser")]
    [InlineData("http://schemas.microsoft.com/ws/2008/06/identity/claims/role", "Adviser")]
    [InlineData("of-roles", "Adviser")]
    public async Task MembersOfAGroup_AndHoldersOfARole_AreLetIn(string type, string value)
    {
        await using var app = await SignedInAsync(
            Principal(("oid", "person-1"), ("preferred_username", "ada@example.org"), ("name", "Ada"), (type, value))
        );

        var page = await app.GetAsync("/advisers");

        Assert.Equal(200, page.Status);
        Assert.Contains("Signed in as ada@example.org", page.Text);
        Assert.StartsWith("/.auth/logout", page.Link("Sign out"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oid", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn", "ada@example.org")]
    [InlineData("http://schemas.microsoft.com/identity/claims/objectidentifier", "name", "Ada")]
    [InlineData("oid", "nickname", "person-1")]
    public async Task Changes_AreRecordedWithWhoMadeThem(string idType, string nameType, string name)
    {
        await using var app = await SignedInAsync(
            Principal((idType, "person-1"), (nameType, nameType is "nickname" ? "A" : name), ("roles", "Adviser"))
        );

        await app.SaveAsync(await app.OpenAsync(), ("note", "Hello"));

        Assert.Equal(new Adviser("person-1", name), app.Inbox[Some.Reference].History[^1].By);
    }

    public static TheoryData<string, string> Others =>
        new()
        {
            { Principal(("oid", "1")), "you are not among the people" },
            { Principal(("oid", "1"), ("groups", "5b0bd6b5-0000-4000-8000-00000000abce")), "you are not among" },
            { Principal(("oid", "1"), ("roles", "adviser")), "you are not among" },
            { Principal(("oid", "1"), ("name", Group), ("upn", "Adviser")), "you are not among" },
            { Principal(("oid", "1"), ("_claim_names", "{\"groups\":\"src1\"}")), "you are in too many groups" },
            { Principal(("oid", "1"), ("hasgroups", "true")), "you are in too many groups" },
            { Principal(("roles", "Adviser")), "Your sign-in could not be read" },
            { Principal(("oid", new string('1', 129)), ("roles", "Adviser")), "Your sign-in could not be read" },
            { PrincipalOf("google", ("oid", "1"), ("roles", "Adviser")), "the Microsoft account of your organisation" },
            { "nonsense", "could not be read" },
            { Encoded("[]"), "could not be read" },
            { Encoded("{}"), "could not be read" },
            { Encoded("{\"auth_typ\":\"aad\",\"claims\":{}}"), "could not be read" },
            { Encoded("{\"auth_typ\":1,\"claims\":[]}"), "could not be read" },
            { Encoded("{\"auth_typ\":\"aad\",\"claims\":[1,null,{},{\"typ\":\"oid\"}]}"), "could not be read" },
            { Encoded("{\"auth_typ\":\"\\ud800\",\"claims\":[]}"), "could not be read" },
            { Encoded(new string('[', 100)), "could not be read" },
            {
                Encoded($"{{\"auth_typ\":\"aad\",\"claims\":[],\"x\":\"{new string('x', 30_000)}\"}}"),
                "could not be read"
            },
        };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task OthersWhoHaveSignedIn_AreToldWhyNot(string principal, string why)
    {
        await using var app = await SignedInAsync(principal);

        await AssertRefusedAsync(app, 403, why);
        Assert.DoesNotContain(app.Log, line => line.Contains(principal, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ThisMachine_IsNotLetIn_OnceSignInIsSetUp()
    {
        await using var app = await SignedInAsync(null);

        Assert.Equal(302, (await app.GetAsync("/advisers")).Status);
    }

    [Fact]
    public async Task TwoPrincipals_AreNone()
    {
        await using var app = await SignedInAsync(null);
        var request = new HttpRequestMessage(HttpMethod.Get, "/advisers");
        string[] two = [Principal(("oid", "1"), ("roles", "Adviser")), Principal(("oid", "2"), ("roles", "Adviser"))];
        request.Headers.TryAddWithoutValidation("X-MS-CLIENT-PRINCIPAL", two);

        Assert.Equal(403, (await app.SendAsync(request)).Status);
    }

    internal static string Principal(params (string Type, string Value)[] claims) => PrincipalOf("aad", claims);

    private static string PrincipalOf(string provider, params (string Type, string Value)[] claims) =>
        Encoded(
            System.Text.Json.JsonSerializer.Serialize(
                new
                {
                    auth_typ = provider,
                    claims = claims.Select(claim => new { typ = claim.Type, val = claim.Value }),
                    name_typ = "name",
                    role_typ = "of-roles",
                }
            )
        );

    private static string Encoded(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json));

    private static async Task<AdvisersApp> SignedInAsync(string? principal)
    {
        var app = await AdvisersApp.StartAsync(hosted: true, settings: SignIn);
        app.HostName = "signpost.example.org";
        if (principal is not null)
        {
            app.Headers["X-MS-CLIENT-PRINCIPAL"] = principal;
        }
        return app;
    }

    private static async Task AssertRefusedAsync(AdvisersApp app, int status, string why)
    {
        var calls = app.Inbox.Calls;
        foreach (var address in Addresses)
        {
            var page = await app.GetAsync(address);
            Assert.Equal((status, "no-store"), (page.Status, page.Header("Cache-Control")));
            Assert.Contains(why, page.Html);
            Assert.DoesNotContain("Example Ltd", page.Html);
        }
        Assert.Equal(calls, app.Inbox.Calls);
    }
}
