using Signpost.Tests;

namespace Signpost.Pages.Tests;

public sealed class EnquiryPageTests
{
    private const string Address = "/journey/enquiry?answers=who.company,stage.idea";

    public static (string Name, string Value)[] Filled { get; } =
    [
        ("name", "Ada"),
        ("organisation", "Example Ltd"),
        ("kind", "company"),
        ("email", "ada@example.co.uk"),
        ("need", "A pilot"),
        ("way", "email"),
        ("agree", "yes"),
    ];

    [Fact]
    public async Task Form_AsksForWhatIsNeeded_AndHelpsBrowsersToFillItIn()
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync(Address);

        Assert.Equal("Ask a person to follow up", page.Heading);
        Assert.Contains("Please leave out anything about patients", page.Text);
        Assert.Contains(Some.Content.Consent.Text, page.Text);
        foreach (var (field, fill) in new[] { ("name", "name"), ("organisation", "organization"), ("email", "email") })
        {
            Assert.Matches($"<input id=\"{field}\"[^>]*autocomplete=\"{fill}\"", page.Html);
            Assert.Contains($"<label for=\"{field}\">", page.Html);
        }
        Assert.Equal(Some.Content.Consent.Version, page["consent"]);
        Assert.DoesNotContain(page.Fields, field => field.Name == "agree");
        Assert.StartsWith($"{Address}&version=", page.Action, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_ThatLacksSomething_IsShownAgain_WithEachErrorAndAllThatWasTyped()
    {
        await using var app = await PagesApp.StartAsync();
        var form = await app.GetAsync(Address);

        var again = await app.SubmitAsync(
            form,
            ("name", "  "),
            ("organisation", "<b>&\"'"),
            ("email", "ada at example"),
            ("need", "\nTwo\r\nlines")
        );

        Assert.StartsWith("Error: ", again.Title, StringComparison.Ordinal);
        Assert.Equal("#name", again.Link("Please give your name, so that we know who to ask for."));
        Assert.Contains("href=\"#email\"", again.Html);
        Assert.Contains("href=\"#agree\"", again.Html);
        Assert.Equal("#kind-0", again.Link("Please choose what kind of organisation it is."));
        Assert.Matches("<fieldset class=\"field wrong\" aria-describedby=\"way-problem\"", again.Html);
        Assert.DoesNotContain("href=\"#need\"", again.Html);
        Assert.Contains("aria-describedby=\"need-hint\"", again.Html);
        Assert.Contains("aria-describedby=\"email-problem\"", again.Html);
        Assert.Equal(("<b>&\"'", "ada at example"), (again["organisation"], again["email"]));
        Assert.Equal("\nTwo\nlines", again["need"].ReplaceLineEndings("\n"));
        Assert.Equal(form["form"], again["form"]);
        Assert.Empty(app.Enquiries.Recorded);
    }

    [Fact]
    public async Task Form_ThatIsTooLong_LosesNothing()
    {
        await using var app = await PagesApp.StartAsync();
        var need = new string('n', 20_000);

        var again = await app.SubmitAsync(
            await app.GetAsync(Address),
            [.. Filled.Where(field => field.Name != "need"), ("need", need)]
        );

        Assert.Contains("Please use at most 2,000 characters.", again.Text);
        Assert.Equal(need, again["need"]);
        Assert.Equal("yes", again["agree"]);
    }

    [Fact]
    public async Task Check_ShowsEverything_AndSendsNothingYet()
    {
        await using var app = await PagesApp.StartAsync();

        var check = await CheckAsync(app);

        Assert.Equal("Check what will be sent", check.Heading);
        Assert.Contains("Name Ada Change “Name”", check.Text);
        Assert.Contains("What you need A pilot", check.Text);
        Assert.Empty(app.Enquiries.Recorded);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("need")]
    [InlineData("agree")]
    [InlineData("kind", "kind-0")]
    [InlineData("way", "way-0")]
    public async Task Check_LeadsBackToTheFieldThatIsToBeChanged(string field, string? id = null)
    {
        await using var app = await PagesApp.StartAsync();

        var form = await app.SubmitAsync(await CheckAsync(app), ("change", field));

        Assert.Equal("Ask a person to follow up", form.Heading);
        Assert.Matches($"id=\"{id ?? field}\"[^>]* autofocus", form.Html);
        Assert.Equal(2, form.Html.Split(" autofocus").Length);
        Assert.All(Filled, filled => Assert.Equal(filled.Value, form[filled.Name]));
        Assert.DoesNotContain("problem", form.Html);
    }

    [Fact]
    public async Task Send_SavesTheEnquiry_AndThenPromisesIt()
    {
        await using var app = await PagesApp.StartAsync();

        var promise = await app.SubmitAsync(await CheckAsync(app), ("step", "send"));

        var enquiry = Assert.Single(app.Enquiries.Recorded);
        Assert.Equal(
            ("Ada", "Example Ltd", "ada@example.co.uk", "A pilot", Some.Day),
            (enquiry.Name, enquiry.Organisation, enquiry.Email, enquiry.Need, enquiry.Opened)
        );
        Assert.Equal(Some.Trail(("who", "company"), ("stage", "idea")), enquiry.Trail);
        Assert.Equal(["growth-service"], enquiry.Schemes);
        Assert.Equal(Some.Content.Consent, enquiry.Consent);
        Assert.StartsWith("journey|", enquiry.ConversationKey, StringComparison.Ordinal);
        Assert.Equal((200, "Your enquiry has been saved"), (promise.Status, promise.Heading));
        Assert.Equal("Your enquiry has been saved – Signpost", promise.Title);
        Assert.Equal((enquiry.Reference, "no-store"), (promise.Reference, promise.Header("Cache-Control")));
        Assert.Null(promise.Location);
        Assert.DoesNotMatch($"(href|action)=\"[^\"]*{enquiry.Reference}", promise.Html);
        Assert.Contains("answers=who.company,stage.idea", promise.Link("Back to where you were"));
    }

    [Fact]
    public async Task TelephoneFields_AreShownToEverybody_AndSayWhenTheyAreNeeded()
    {
        await using var app = await PagesApp.StartAsync();
        var form = await app.GetAsync(Address);
        Assert.Contains("Only if you would like a call.", form.Text);
        Assert.Matches("<input id=\"phone\"[^>]*type=\"tel\"[^>]*autocomplete=\"tel\"", form.Html);
        Assert.DoesNotMatch("<input id=\"(phone|time)\"[^>]* required", form.Html);

        var again = await app.SubmitAsync(form, [.. Filled[..^2], ("way", "phone"), ("phone", "12"), Filled[^1]]);
        Assert.Equal(
            "#phone",
            again.Link(
                "That does not look like a telephone number. Please give one with its area code, such as 024 7600 0000."
            )
        );
        Assert.Equal(("12", "phone"), (again["phone"], again["way"]));

        var check = await app.SubmitAsync(again, ("phone", "024 7600 0000"), ("time", "Mornings"));
        Assert.Contains("Telephone 024 7600 0000", check.Text);
        await app.SubmitAsync(check, ("step", "send"));

        var enquiry = Assert.Single(app.Enquiries.Recorded);
        Assert.Equal(
            (ContactWay.Phone, "024 7600 0000", "Mornings", OrganisationKind.Company),
            (enquiry.Way, enquiry.Phone, enquiry.BestTime, enquiry.OrganisationKind)
        );
    }

    [Fact]
    public async Task Organisations_AreAskedAboutByName_AndOnlyWhatIsTickedIsAgreedTo()
    {
        await using var app = await PagesApp.StartAsync(SomeOrganisations.Content);
        var form = await app.GetAsync(Address);
        Assert.Contains("May we pass your details on to The First Body? We ask for no newsletter.", form.Text);
        Assert.Contains("May we pass your details on to The Second Body? We ask for no newsletter.", form.Text);
        Assert.DoesNotContain(form.Fields, field => field.Name == "pass-on");

        var check = await app.SubmitAsync(form, [.. Filled, ("pass-on", "second"), ("pass-on", "nobody")]);
        Assert.Contains("May pass your details on to The First Body No", check.Text);
        Assert.Contains("May pass your details on to The Second Body Yes", check.Text);
        var changed = await app.SubmitAsync(check, ("change", "pass-on"));
        Assert.Matches("id=\"pass-on-0\"[^>]* autofocus", changed.Html);
        Assert.Matches("id=\"pass-on-1\"[^>]* checked", changed.Html);
        await app.SubmitAsync(check, ("step", "send"));

        var consent = Assert.Single(Assert.Single(app.Enquiries.Recorded).PassOn);
        Assert.Equal(
            new PassOnConsent(
                "second",
                "The Second Body",
                "pass-on-one",
                "May we pass your details on to The Second Body? We ask for no newsletter."
            ),
            consent
        );
    }

    [Fact]
    public async Task PassingOn_ToAnotherWording_IsNotAgreedTo()
    {
        await using var app = await PagesApp.StartAsync(SomeOrganisations.Content);
        var check = await app.SubmitAsync(await app.GetAsync(Address), [.. Filled, ("pass-on", "second")]);
        app.Journeys.Publish(
            Journey.Compile(SomeOrganisations.Content with { PassOn = new("p2", "Shall {organisation} hear of you?") })
        );

        var again = await app.SubmitAsync(check, ("step", "send"));

        Assert.Contains("The wording of what you agree to has changed", again.Text);
        Assert.Contains("Shall The Second Body hear of you?", again.Text);
        Assert.DoesNotContain(again.Fields, field => field.Name == "pass-on");
        Assert.Equal("yes", again["agree"]);
        Assert.Empty(app.Enquiries.Recorded);
    }

    [Fact]
    public async Task PassingOn_ToAnotherNameOfTheOrganisation_IsNotAgreedTo()
    {
        await using var app = await PagesApp.StartAsync(SomeOrganisations.Content);
        var check = await app.SubmitAsync(await app.GetAsync(Address), [.. Filled, ("pass-on", "first")]);
        Assert.Contains("May pass your details on to The First Body Yes", check.Text);
        app.Journeys.Publish(SomeOrganisations.Renamed);

        var again = await app.SubmitAsync(check, ("step", "send"));

        Assert.Contains("The wording of what you agree to has changed", again.Text);
        Assert.Contains("May we pass your details on to The Renamed Body?", again.Text);
        Assert.DoesNotContain(again.Fields, field => field.Name == "pass-on");
        Assert.Equal("yes", again["agree"]);
        Assert.Empty(app.Enquiries.Recorded);

        check = await app.SubmitAsync(again, ("pass-on", "first"));
        await app.SubmitAsync(check, ("step", "send"));
        Assert.Equal("The Renamed Body", Assert.Single(Assert.Single(app.Enquiries.Recorded).PassOn).Organisation);
    }

    [Fact]
    public async Task Send_WithoutTheAgreement_SendsNothing()
    {
        await using var app = await PagesApp.StartAsync();

        var again = await app.PostAsync(Address, [.. Filled[..^1], ("consent", "consent-one"), ("step", "send")]);

        Assert.Contains("Nobody can contact you without your agreement", again.Text);
        Assert.Empty(app.Enquiries.Recorded);
    }

    [Fact]
    public async Task Agreement_ToAnotherWording_IsNone()
    {
        await using var app = await PagesApp.StartAsync();
        var check = await CheckAsync(app);
        app.Journeys.Publish(
            Journey.Compile(Some.Content with { Consent = new("consent-two", "May we write to you?") })
        );

        var again = await app.SubmitAsync(check, ("step", "send"));

        Assert.Contains("The wording of what you agree to has changed", again.Text);
        Assert.Contains("May we write to you?", again.Text);
        Assert.DoesNotContain(again.Fields, field => field.Name == "agree");
        Assert.Empty(app.Enquiries.Recorded);
        Assert.Equal("consent-two", again["consent"]);
        Assert.StartsWith("Please check: ", again.Title, StringComparison.Ordinal);
        Assert.Matches("<div class=\"notice\" role=\"alert\"[^>]* tabindex=\"-1\" autofocus", again.Html);
        Assert.Equal(2, again.Html.Split(" autofocus").Length);
    }

    [Fact]
    public async Task Promise_HasNoAddress_ThatSomebodyCouldMakeUp()
    {
        await using var app = await PagesApp.StartAsync();

        var page = await app.GetAsync("/journey/enquiry/sent?reference=SP-7F3K-2QXD");

        Assert.Equal(404, page.Status);
        Assert.DoesNotContain("SP-7F3K-2QXD", page.Html);
    }

    [Fact]
    public async Task TooManyEnquiries_AreAskedToWait_AndLoseNothing()
    {
        await using var app = await PagesApp.StartAsync();
        app.EnquiryWait = 3;
        var check = await CheckAsync(app);

        var refused = await app.SubmitAsync(check, ("step", "send"));

        Assert.Equal(
            (429, "3", "no-store"),
            (refused.Status, refused.Header("Retry-After"), refused.Header("Cache-Control"))
        );
        Assert.Equal("Please wait a little, and then send it again", refused.Heading);
        Assert.Contains("Please send it again in 3 seconds.", refused.Text);
        Assert.All(Filled, field => Assert.Equal(field.Value, refused[field.Name]));
        Assert.Equal(check["form"], refused["form"]);
        Assert.Empty(app.Enquiries.Recorded);

        app.EnquiryWait = null;
        Assert.Equal(200, (await app.SubmitAsync(refused, ("step", "send"))).Status);
        Assert.Single(app.Enquiries.Recorded);
    }

    internal static async Task<Page> CheckAsync(PagesApp app, string address = Address) =>
        await app.SubmitAsync(await app.GetAsync(address), [.. Filled, ("step", "check")]);
}
