using Signpost.Tests;

namespace Signpost.Pages.Tests;

/// <summary>However often a form is sent, it is one enquiry; with other contents it is another.</summary>
public sealed class ExactlyOnceTests
{
    [Fact]
    public async Task TheSameForm_SentTwice_IsOneEnquiry()
    {
        await using var app = await PagesApp.StartAsync();
        var check = await EnquiryPageTests.CheckAsync(app);

        var both = await Task.WhenAll(
            app.SubmitAsync(check, ("step", "send")),
            app.SubmitAsync(check, ("step", "send"))
        );

        Assert.Single(app.Enquiries.Recorded);
        Assert.All(both, sent => Assert.Equal(app.Enquiries.Recorded.Single().Reference, sent.Reference));
    }

    [Fact]
    public async Task TheSameForm_SentAgainInAnotherMonth_IsOneEnquiry()
    {
        await using var app = await PagesApp.StartAsync();
        var check = await EnquiryPageTests.CheckAsync(app);
        await app.SubmitAsync(check, ("step", "send"));
        app.Clock.Advance(TimeSpan.FromDays(10));

        await app.SubmitAsync(check, ("step", "send"));

        Assert.Equal(Some.Day, Assert.Single(app.Enquiries.Recorded).Opened);
    }

    [Fact]
    public async Task TheSameForm_SentAgainOnANewerJourney_IsOneEnquiry()
    {
        await using var app = await PagesApp.StartAsync();
        var check = await EnquiryPageTests.CheckAsync(app);
        await app.SubmitAsync(check, ("step", "send"));
        app.Journeys.Publish(Journey.Compile(Some.Content with { Greeting = "Good day." }));

        await app.SubmitAsync(check, ("step", "send"));

        Assert.Single(app.Enquiries.Recorded);
    }

    [Fact]
    public async Task TheSameForm_SentAgainAfterAnOrganisationWasRenamed_ToWhichNothingIsPassedOn_IsOneEnquiry()
    {
        await using var app = await PagesApp.StartAsync(SomeOrganisations.Content);
        var check = await EnquiryPageTests.CheckAsync(app);
        await app.SubmitAsync(check, ("step", "send"));
        app.Journeys.Publish(SomeOrganisations.Renamed);

        await app.SubmitAsync(check, ("step", "send"));

        Assert.Single(app.Enquiries.Recorded);
    }

    [Theory]
    [InlineData("need", "Something else")]
    [InlineData("name", "Grace")]
    [InlineData("kind", "sole-trader")]
    public async Task TheSameForm_WithOtherContents_IsAnotherEnquiry(string field, string value)
    {
        await using var app = await PagesApp.StartAsync();
        var check = await EnquiryPageTests.CheckAsync(app);
        await app.SubmitAsync(check, ("step", "send"));

        await app.SubmitAsync(check, (field, value), ("step", "send"));

        Assert.Equal(2, app.Enquiries.Recorded.Count);
    }

    [Fact]
    public async Task TheSameForm_WithOtherAnswers_IsAnotherEnquiry()
    {
        await using var app = await PagesApp.StartAsync();
        var check = await EnquiryPageTests.CheckAsync(app);
        await app.SubmitAsync(check, ("step", "send"));

        await app.PostAsync("/journey/enquiry?answers=who.nhs", [.. check.Fields, ("step", "send")]);

        Assert.Equal(2, app.Enquiries.Recorded.Count);
    }

    [Fact]
    public async Task TwoForms_WithTheSameContents_AreTwoEnquiries()
    {
        await using var app = await PagesApp.StartAsync();

        await app.SubmitAsync(await EnquiryPageTests.CheckAsync(app), ("step", "send"));
        await app.SubmitAsync(await EnquiryPageTests.CheckAsync(app), ("step", "send"));

        Assert.Equal(2, app.Enquiries.Recorded.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-11-22-0123456789abcdef0123456789abcde")]
    [InlineData("2026-11-22-0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("2026-11-23-0123456789abcdef0123456789abcdef")]
    [InlineData("2026-10-22-0123456789abcdef0123456789abcdef")]
    public async Task AFormWithoutAnIdThatCounts_IsCheckedOnceMore_BeforeItIsSent(string id)
    {
        await using var app = await PagesApp.StartAsync();

        var check = await app.SubmitAsync(await EnquiryPageTests.CheckAsync(app), ("form", id), ("step", "send"));

        Assert.Equal("Check what will be sent", check.Heading);
        Assert.Contains("Please check this once more and send it.", check.Text);
        Assert.StartsWith("Please check: ", check.Title, StringComparison.Ordinal);
        Assert.Matches("<div class=\"notice\" role=\"alert\"[^>]* tabindex=\"-1\" autofocus", check.Html);
        Assert.Empty(app.Enquiries.Recorded);
        Assert.Equal("Your enquiry has been saved", (await app.SubmitAsync(check, ("step", "send"))).Heading);
        Assert.Single(app.Enquiries.Recorded);
    }

    [Fact]
    public async Task AReferenceThatSomebodyElseHas_IsNotTaken()
    {
        await using var app = await PagesApp.StartAsync();
        var check = await EnquiryPageTests.CheckAsync(app);
        await app.SubmitAsync(check, ("step", "send"));
        var reference = app.Enquiries.Recorded.Single().Reference;
        await using var other = await PagesApp.StartAsync();
        other.Enquiries.TakenByOthers.Add(reference);

        await other.SubmitAsync(await EnquiryPageTests.CheckAsync(other), ("step", "send"));

        Assert.NotEqual(reference, other.Enquiries.Recorded.Single().Reference);
    }

    [Fact]
    public async Task AnEnquiryThatWasWritten_ThoughTheAnswerWasLost_IsPromisedWhenItIsSentAgain()
    {
        await using var app = await PagesApp.StartAsync();
        app.Enquiries.LosesAnswers = true;

        var unsure = await app.SubmitAsync(await EnquiryPageTests.CheckAsync(app), ("step", "send"));
        app.Enquiries.LosesAnswers = false;
        var sent = await app.SubmitAsync(unsure, ("step", "send"));

        Assert.Equal((503, "We could not make sure that your enquiry was saved"), (unsure.Status, unsure.Heading));
        Assert.DoesNotMatch("(?i)nothing was saved|not been saved|nobody has got it", unsure.Text);
        Assert.Contains("Sending it again makes no second enquiry.", unsure.Text);
        Assert.Equal(Assert.Single(app.Enquiries.Recorded).Reference, sent.Reference);
    }

    [Fact]
    public async Task WhenNoReferenceIsFree_NothingIsPromised()
    {
        await using var app = await PagesApp.StartAsync();
        app.Enquiries.AllTaken = true;

        var page = await app.SubmitAsync(await EnquiryPageTests.CheckAsync(app), ("step", "send"));

        Assert.Equal((503, "We could not make sure that your enquiry was saved"), (page.Status, page.Heading));
    }
}
