namespace Signpost.Pages.Tests;

/// <summary>What a page is about is its first heading, whatever else there is to say above it.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("/journey")]
    [InlineData("/journey?asked=who&choice=king")]
    [InlineData("/journey?answers=who.king")]
    [InlineData("/journey?answers=who.company,stage.idea&version=0123456789abcdef")]
    [InlineData("/journey/schemes/growth-service")]
    [InlineData("/journey/nothing")]
    [InlineData("/journey/enquiry")]
    public async Task TheFirstHeading_IsTheOnlyOneOfTheFirstLevel(string address)
    {
        await using var app = await PagesApp.StartAsync();

        AssertOrdered(await app.GetAsync(address));
    }

    [Fact]
    public async Task SoItIs_OnFormsThatAreShownAgain()
    {
        await using var app = await PagesApp.StartAsync();

        AssertOrdered(await app.SubmitAsync(await app.GetAsync("/journey/enquiry"), ("step", "check")));
        AssertOrdered(await app.PostAsync("/journey?answers=who.company,stage.idea", ("figures", "lots")));
        AssertOrdered(await app.SubmitAsync(await EnquiryPageTests.CheckAsync(app), ("form", ""), ("step", "send")));
    }

    private static void AssertOrdered(Page page)
    {
        Assert.Equal(1, page.HeadingLevels.First());
        Assert.Single(page.HeadingLevels, level => level == 1);
    }
}
