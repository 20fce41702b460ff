using System.Globalization;
using Signpost.Advisers.Tests.Fakes;

namespace Signpost.Advisers.Tests.Inbox;

public sealed class EnquiryPageTests
{
    [Fact]
    public async Task Page_TellsWhoEnquires_AndWhatTheyNeed_AsSentences()
    {
        await using var app = await AdvisersApp.StartAsync();

        var page = await app.OpenAsync();

        Assert.Equal(("Enquiry SP-7F3K-2QXD", 200), (page.Heading, page.Status));
        Assert.Contains("New, due on 24 November 2026. Nobody has taken it on.", page.Text);
        Assert.Contains(
            "Ada Example enquires for Example Ltd, a limited company or LLP. The enquiry came in on 20 November 2026, 12:00",
            page.Text
        );
        Assert.Contains("They would like an answer by e-mail.", page.Text);
        Assert.Equal("mailto:ada@example.co.uk", page.Link("ada@example.co.uk"));
        Assert.Contains("A pilot&#xA;with a hospital", page.Html);
        Assert.Contains("<time datetime=\"2026-11-20T12:00:00Z\">", page.Html);
        Assert.DoesNotContain("private person", page.Text);
    }

    [Theory]
    [InlineData(OrganisationKind.SoleTrader, true)]
    [InlineData(OrganisationKind.NotSetUp, true)]
    [InlineData(OrganisationKind.PublicOrCharity, false)]
    public async Task WhomPrivacyLawTreatsAsAPrivatePerson_IsSaid(OrganisationKind kind, bool isSaid)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Followed(Some.Enquiry with { OrganisationKind = kind }));

        Assert.Equal(
            isSaid,
            (await app.OpenAsync()).Text.Contains("treats them as a private person", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("none yet", "Ada Example enquires for an organisation that has not been set up yet. The enquiry")]
    [InlineData("None.", "Ada Example enquires for an organisation that has not been set up yet. The enquiry")]
    [InlineData("Not yet!", "Ada Example enquires for an organisation that has not been set up yet. The enquiry")]
    [InlineData("Engines", "Ada Example enquires for Engines, which has not been set up yet. The enquiry")]
    public async Task AnOrganisationThatIsNotThereYet_IsNotNamedByTheWordsThatSaySo(string typed, string sentence)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(
            Some.Followed(
                Some.Enquiry with
                {
                    Organisation = typed,
                    OrganisationKind = OrganisationKind.NotSetUp,
                }
            )
        );

        Assert.Contains(sentence, (await app.OpenAsync()).Text);
        Assert.Contains(
            typed is "Engines" ? "Engines Ada Example" : "None yet Ada Example",
            (await app.GetAsync("/advisers")).Text
        );
    }

    [Theory]
    [InlineData("0121 496 0000", "tel:01214960000")]
    [InlineData("+44 (0)24 7600 0000", "tel:+442476000000")]
    [InlineData("(024) 7600-0000", "tel:02476000000")]
    [InlineData("024 7600 0000 ext 12", "tel:02476000000;ext=12")]
    [InlineData("+44 (0)24 7600 0000 x3", "tel:+442476000000;ext=3")]
    [InlineData("024 7600 0000 Ext. 12", "tel:02476000000;ext=12")]
    public async Task WhoeverLikesToBeCalled_CanBe(string phone, string address)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(
            Some.Followed(Some.Enquiry with { Way = ContactWay.Phone, Phone = phone, BestTime = "mornings" })
        );

        var page = await app.OpenAsync();

        Assert.Contains("They would like to be called. Best time: mornings.", page.Text);
        Assert.Equal(address, page.Link(phone));
    }

    [Theory]
    [InlineData("024 7600 0000/1")]
    [InlineData("024 7600 / 0000")]
    [InlineData("12345")]
    [InlineData("ask for Ada, 024 7600 0000")]
    public async Task ANumber_OfWhichItCannotBeToldWhatToDial_IsNoLink(string phone)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Followed(Some.Enquiry with { Way = ContactWay.Phone, Phone = phone }));

        var page = await app.OpenAsync();

        Assert.Contains($"Telephone: {phone}", page.Text);
        Assert.DoesNotContain("href=\"tel:", page.Html);
    }

    [Fact]
    public async Task Answers_AreSentences_AndSchemesHaveTheirReasons_OnTheVersionThatWasWalked()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Journeys.Publish(Journey.Compile(Signpost.Tests.Some.Content with { Greeting = "Good day." }));

        var page = await app.OpenAsync();

        Assert.Contains("Which of these are you? A company. How far have you got? An idea.", page.Text);
        Assert.Contains("Innovate UK Business Growth, because you are a company.", page.Text);
        Assert.StartsWith(
            "/journey?answers=who.company,stage.idea&version=",
            page.Link("Open these results as a page"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task AVersionThatIsGone_IsSaid_AndTheIdsAreListed()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Journeys.Forget(Some.Enquiry.JourneyVersion);

        var page = await app.OpenAsync();

        Assert.Contains("The version of the questions that they answered is no longer there", page.Text);
        Assert.Contains("<code>growth-service</code>", page.Html);
        Assert.DoesNotContain("Open these results", page.Text);
    }

    [Fact]
    public async Task WithoutAnswersOrSchemes_ItIsSaid()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Followed(Some.Enquiry with { Answers = [], Schemes = [] }));

        var page = await app.OpenAsync();

        Assert.Contains("They answered no question", page.Text);
        Assert.Contains("They were shown no results", page.Text);
    }

    [Fact]
    public async Task WhatMayBePassedOn_IsListed_AndNothingElseMay()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Followed(null, null, "The Catapult", "The Network"));

        var page = await app.OpenAsync();

        Assert.Contains(
            "Their details may be passed on to: The Catapult The Network Nothing may be passed on to anybody else.",
            page.Text
        );
        Assert.Contains(
            "“May we pass this on to The Catapult?” Agreed on 20 November 2026, 12:00, wording pass-one.",
            page.Text
        );
        Assert.Contains($"“{Some.Enquiry.Consent.Text}” Agreed on", page.Text);
    }

    [Fact]
    public async Task WithoutSuchAgreements_NothingMayBePassedOn()
    {
        await using var app = await AdvisersApp.StartAsync();

        Assert.Contains("Their details may not be passed on to anybody.", (await app.OpenAsync()).Text);
    }

    [Fact]
    public async Task AWithdrawnEnquiry_MayNotBeFollowedUp_WhateverAdvisersDo_UntilItIsSentAgain()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Followed(null, null, "The Catapult"));
        app.Inbox.Append(Some.Reference, Some.Withdrawal());
        var withdrawn = await app.OpenAsync();
        app.Inbox.Append(Some.Reference, Some.ByGrace(FollowUp.Begin(Some.Today)));
        var openedAgain = await app.OpenAsync();
        app.Inbox.Append(
            Some.Reference,
            Some.ByGrace(FollowUp.Begin(Some.Today)) with
            {
                Kind = HistoryKind.Corrected,
                By = null,
            }
        );
        var sentAgain = await app.OpenAsync();

        foreach (var page in new[] { withdrawn, openedAgain })
        {
            Assert.Contains(
                "They have withdrawn this enquiry: do not contact them about it, and pass nothing on. That was on 22 November 2026, 11:00.",
                page.Text
            );
            Assert.DoesNotContain("We may contact them", page.Text);
            Assert.DoesNotContain("may be passed on to", page.Text);
            Assert.DoesNotContain("They would like", page.Text);
            Assert.Contains("The words that they had agreed to", page.Text);
            Assert.Contains(
                "“May we pass this on to The Catapult?” Agreed on 20 November 2026, 12:00, wording pass-one.",
                page.Text
            );
        }
        Assert.Contains("We may contact them", sentAgain.Text);
        Assert.Contains("Their details may be passed on to: The Catapult", sentAgain.Text);
        Assert.DoesNotContain("They have withdrawn", sentAgain.Text);
    }

    [Fact]
    public async Task History_IsToldNewestFirst_OnTheClocksOfTheUnitedKingdom()
    {
        await using var app = await AdvisersApp.StartAsync();
        var first = Some.Followed().FollowUp;
        var contacted = first with { Status = EnquiryStatus.Contacted, Due = new(2026, 11, 30) };
        var given = contacted with { Assignee = new("alan-id", "alan@example.org") };
        var closed = new FollowUp
        {
            Status = EnquiryStatus.Closed,
            ClosedAs = ClosingReason.PassedOn,
            Assignee = given.Assignee,
        };
        app.Inbox.Append(
            Some.Reference,
            Some.ByGrace(contacted, "Rang them") with
            {
                At = new(2026, 7, 1, 9, 30, 0, TimeSpan.Zero),
            }
        );
        app.Inbox.Append(Some.Reference, Some.ByGrace(given));
        app.Inbox.Append(Some.Reference, Some.ByGrace(given with { Assignee = Some.Grace }));
        app.Inbox.Append(
            Some.Reference,
            Some.ByGrace(given) with
            {
                Kind = HistoryKind.Corrected,
                By = null,
                Corrections =
                [
                    new("E-mail", "a@b.c", "d@e.f"),
                    new("Telephone", "", "024 7600 0000"),
                    new("Best time to call", "Mornings", ""),
                ],
            }
        );
        app.Inbox.Append(Some.Reference, Some.ByGrace(closed));
        app.Inbox.Append(Some.Reference, Some.ByGrace(first));
        app.Inbox.Append(
            Some.Reference,
            Some.ByGrace(closed with { ClosedAs = ClosingReason.Withdrawn }) with
            {
                Kind = HistoryKind.Withdrawn,
                By = null,
            }
        );
        app.Inbox.Append(Some.Reference, Some.ByGrace(first) with { Kind = HistoryKind.Corrected, By = null });

        var text = (await app.OpenAsync()).Text;

        string[] told =
        [
            "The person sent the enquiry again after withdrawing it. It was opened again as new.",
            "The person withdrew the enquiry. It was closed as withdrawn.",
            "grace@example.org opened it again as new, took it off alan@example.org and set the due day to 24 November 2026.",
            "grace@example.org closed it as passed on.",
            "The person changed the enquiry. E-mail: was “a@b.c”, and is now “d@e.f”. Telephone: was not given, and is now “024 7600 0000”. Best time to call: was “Mornings”, and is not given now.",
            "grace@example.org took it on.",
            "grace@example.org assigned it to alan@example.org.",
            "1 July 2026, 10:30 grace@example.org changed the status from new to contacted, moved the due day from 24 November 2026 to 30 November 2026 and noted: Rang them",
            "The enquiry came in, due on 24 November 2026.",
        ];
        var places = told.Select(words => text.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.All(places.Zip(told), pair => Assert.True(pair.First >= 0, pair.Second));
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task History_TellsThatACorrectionOpenedAClosedEnquiryAgain()
    {
        await using var app = await AdvisersApp.StartAsync();
        var first = Some.Followed().FollowUp;
        var closed = new FollowUp { Status = EnquiryStatus.Closed, ClosedAs = ClosingReason.NoAnswer };
        app.Inbox.Append(Some.Reference, Some.ByGrace(closed));
        app.Inbox.Append(
            Some.Reference,
            Some.ByGrace(first) with
            {
                Kind = HistoryKind.Corrected,
                By = null,
                Corrections = [new("Telephone", "024 7600 0000", "024 7600 0001")],
            }
        );

        Assert.Contains(
            "The person put something right in the closed enquiry. It was opened again as new: "
                + "Telephone: “024 7600 0000” is now “024 7600 0001”.",
            (await app.OpenAsync()).Text
        );
    }

    [Theory]
    [InlineData("SP-0000-0000", 404)]
    [InlineData("nonsense", 404)]
    [InlineData("sp-7f3k-2qxd", 200)]
    public async Task AReference_OpensWhatThereIs_InWhateverCase(string reference, int status)
    {
        await using var app = await AdvisersApp.StartAsync();

        Assert.Equal(status, (await app.OpenAsync(reference)).Status);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("=HYPERLINK(\"https://attacker.example\")")]
    [InlineData("https://attacker.example/sign-in")]
    [InlineData("\u202Egnp.exe\u202C\u2067 أهلا 😀👩‍👩‍👧 \0\u0007\u001b[31m")]
    [InlineData("javascript:alert(1)//@x")]
    public async Task HostileContents_AreShownAsTheyAre_AndAreNothingElse(string hostile)
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(
            Some.Followed(
                Some.Enquiry with
                {
                    Name = hostile,
                    Organisation = hostile,
                    Email = hostile,
                    Phone = hostile,
                    BestTime = hostile,
                    Need = hostile,
                    Answers = [new("Question", hostile)],
                },
                null,
                hostile
            )
        );
        app.Inbox.Append(
            Some.Reference,
            Some.ByGrace(FollowUp.Begin(Some.Today) with { Assignee = new(hostile, hostile) }, hostile)
        );

        foreach (
            var page in new[]
            {
                await app.OpenAsync(),
                await app.GetAsync("/advisers"),
                await app.GetAsync(
                    $"/advisers?q={Uri.EscapeDataString(hostile)}&assignee={Uri.EscapeDataString(hostile)}"
                ),
            }
        )
        {
            Assert.Equal(200, page.Status);
            Assert.DoesNotContain("<script", page.Html);
            Assert.DoesNotContain("<img", page.Html);
            Assert.DoesNotContain("href=\"https:", page.Html);
            Assert.DoesNotContain("href=\"javascript", page.Html);
            Assert.DoesNotContain('\0', page.Html);
            Assert.DoesNotContain('\u001b', page.Html);
        }
        var shown = hostile.Replace('\0', '\uFFFD').Replace('\u0007', '\uFFFD').Replace('\u001b', '\uFFFD');
        Assert.Contains(string.Join(' ', shown.Split(' ')), (await app.OpenAsync()).Text);
    }

    [Fact]
    public async Task AnAddressToWriteTo_CannotNameOthers_NorAText()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Followed(Some.Enquiry with { Email = "a?cc=x,b&body=hi@example.org" }));

        Assert.Equal(
            "mailto:a%3Fcc%3Dx%2Cb%26body%3Dhi@example.org",
            (await app.OpenAsync()).Link("a?cc=x,b&body=hi@example.org")
        );
    }

    [Fact]
    public async Task ALongText_OfTenMegabytes_IsShown()
    {
        await using var app = await AdvisersApp.StartAsync();
        app.Inbox.Add(Some.Followed(Some.Enquiry with { Need = new string('n', 10_000_000) }));

        var list = await app.GetAsync("/advisers");

        Assert.Equal(200, (await app.OpenAsync()).Status);
        Assert.True(list.Html.Length < 100_000, list.Html.Length.ToString(CultureInfo.InvariantCulture));
    }
}
