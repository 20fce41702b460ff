using Signpost.Advisers.Access;

namespace Signpost.Advisers.Tests.Access;

public sealed class AccessSettingsTests
{
    private const string Group = "5b0bd6b5-0000-4000-8000-00000000abcd";

    [Theory]
    [InlineData(true, "Advisers:AllowedGroups:0", Group, "App Service Authentication is off")]
    [InlineData(true, "Advisers:AllowedRoles:0", "Adviser", "App Service Authentication is off")]
    [InlineData(false, "Advisers:AllowedRoles:0", "Adviser", "does not run under the Functions host")]
    [InlineData(true, "WEBSITE_AUTH_ENABLED", "True", "nothing says who may see enquiries")]
    [InlineData(true, "Advisers:AllowedGroups:0", "advisers", "write the object id of each group")]
    [InlineData(true, "Advisers:WithoutSignIn", "true", "everybody comes from this machine")]
    [InlineData(false, "Advisers:WithoutSignIn", "yes", "set it to true or false")]
    [InlineData(true, "Advisers:AllowedGroups", Group, "Advisers:AllowedGroups is one text")]
    [InlineData(true, "Advisers:AllowedRoles", "Adviser", "Advisers:AllowedRoles is one text")]
    public void OneWithoutTheOther_OrMalformed_IsRefusedInOneSentence(
        bool hosted,
        string name,
        string value,
        string part
    )
    {
        var wrong = Assert.Throws<InvalidOperationException>(() =>
            AccessSettings.From(AdvisersApp.Configuration((name, value)), hosted)
        );

        Assert.Contains(part, wrong.Message);
        Assert.EndsWith(".", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Advisers:AllowedGroups:0", Group)]
    [InlineData("Advisers:AllowedRoles:0", "Adviser")]
    public void BothTogether_AreSignIn(string name, string value)
    {
        var settings = AccessSettings.From(
            AdvisersApp.Configuration(("WEBSITE_AUTH_ENABLED", "True"), (name, value)),
            hosted: true
        );

        Assert.True(settings.HasSignIn);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("false", false)]
    [InlineData(" True ", true)]
    public void ThisMachine_IsLetIn_OnlyWhereItIsSaid(string? value, bool isLetIn)
    {
        var settings = AccessSettings.From(
            AdvisersApp.Configuration(value is null ? [] : [("Advisers:WithoutSignIn", value)]),
            hosted: false
        );

        Assert.Equal(isLetIn, settings.LetsThisMachineIn);
    }

    [Theory]
    [InlineData("WEBSITE_AUTH_ENABLED", "False")]
    [InlineData("WEBSITE_AUTH_ENABLED", "")]
    [InlineData("Advisers:AllowedRoles:0", " ")]
    public void NoneOfBoth_IsNoSignIn(string name, string value)
    {
        Assert.False(AccessSettings.From(AdvisersApp.Configuration((name, value)), hosted: true).HasSignIn);
    }
}
