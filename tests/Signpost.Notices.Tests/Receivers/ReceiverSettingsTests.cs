using Microsoft.Extensions.Configuration;
using Signpost.Notices.Receivers;
using Signpost.Notices.Tests.Fakes;

namespace Signpost.Notices.Tests.Receivers;

public sealed class ReceiverSettingsTests
{
    [Fact]
    public void Receivers_AreReadWithNameAddressFormAndSecret()
    {
        var receivers = Read(
            ("0:Name", "crm"),
            ("0:Url", "https://crm.example.org/hooks?tenant=1"),
            ("0:Secret", Some.Secret),
            ("1:Name", "Channel-1"),
            ("1:Url", "http://localhost:8080/"),
            ("1:Form", "teams"),
            ("1:Secret", "")
        );

        Assert.Equal(["crm", "Channel-1"], receivers.Select(receiver => receiver.Name));
        Assert.Equal([ReceiverForm.Event, ReceiverForm.Teams], receivers.Select(receiver => receiver.Form));
        Assert.Equal("https://crm.example.org/hooks?tenant=1", receivers[0].Address.AbsoluteUri);
        Assert.NotNull(receivers[0].Secret);
        Assert.Null(receivers[1].Secret);
        Assert.Equal("crm", receivers[0].ToString());
    }

    [Fact]
    public void NoSetting_IsNoReceiver() => Assert.Empty(Read());

    [Theory]
    [InlineData("Name", "", "Notices:Receivers:0:Name must be letters, digits and hyphens, 40 at the most: ")]
    [InlineData("Name", "two words", "Notices:Receivers:0:Name must be letters")]
    [InlineData("Name", "crm\n", "Notices:Receivers:0:Name must be letters")]
    [InlineData("Name", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Notices:Receivers:0:Name must be letters")]
    [InlineData("Url", "", "Notices:Receivers:0:Url is no https address that can be used: write one such as ")]
    [InlineData("Url", "http://crm.example.org/", "Notices:Receivers:0:Url is no https address")]
    [InlineData("Url", "ftp://crm.example.org/", "Notices:Receivers:0:Url is no https address")]
    [InlineData("Url", "file:///etc/passwd", "Notices:Receivers:0:Url is no https address")]
    [InlineData("Url", "/hooks", "Notices:Receivers:0:Url is no https address")]
    [InlineData("Url", "https://ada:secret@crm.example.org/", "Notices:Receivers:0:Url is no https address")]
    [InlineData("Form", "Card", "Notices:Receivers:0:Form is \"Card\": write event or teams")]
    [InlineData("Secret", "", "Notices:Receivers:0:Secret is missing: make one")]
    [InlineData("Secret", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "Notices:Receivers:0:Secret must be whsec_")]
    [InlineData("Secret", "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRY=", "Notices:Receivers:0:Secret must be whsec_")]
    [InlineData("Secret", "whsec_not base 64", "Notices:Receivers:0:Secret must be whsec_")]
    [InlineData("Secret", "whsec_", "Notices:Receivers:0:Secret must be whsec_")]
    public void Setting_ThatIsWrong_IsNamedWithTheRemedy_AndNoSecretIsTold(string name, string value, string told)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Name"] = "crm",
            ["Url"] = "https://crm.example.org/secret-path",
            ["Secret"] = Some.Secret,
            [name] = value,
        };

        var wrong = Assert.Throws<InvalidOperationException>(() =>
            Read([.. settings.Select(pair => ($"0:{pair.Key}", pair.Value))])
        );

        Assert.StartsWith(told, wrong.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-path", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AAECAwQF", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ada:secret", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Secret_OfATeamsReceiver_MayBeLeftOutButNotBeWrong()
    {
        var wrong = Assert.Throws<InvalidOperationException>(() =>
            Read(("0:Name", "a"), ("0:Url", "https://a.example.org"), ("0:Form", "teams"), ("0:Secret", "whsec_x"))
        );

        Assert.StartsWith("Notices:Receivers:0:Secret must be whsec_", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_OfTwoReceivers_IsRefusedInWhateverCase()
    {
        var wrong = Assert.Throws<InvalidOperationException>(() =>
            Read(
                ("0:Name", "crm"),
                ("0:Url", "https://a.example.org"),
                ("0:Secret", Some.Secret),
                ("1:Name", "CRM"),
                ("1:Url", "https://b.example.org"),
                ("1:Secret", Some.Secret)
            )
        );

        Assert.Equal(
            "Notices:Receivers:1:Name is \"CRM\" like that of another receiver: give each a name of its own.",
            wrong.Message
        );
    }

    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Secret_Has24To64Bytes(int bytes, bool isSecret) =>
        Assert.Equal(isSecret, SigningSecret.TryRead($"whsec_{Convert.ToBase64String(new byte[bytes])}") is not null);

    private static IReadOnlyList<Receiver> Read(params (string Key, string Value)[] settings) =>
        ReceiverSettings.From(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.Select(pair => new KeyValuePair<string, string?>(
                        $"Notices:Receivers:{pair.Key}",
                        pair.Value
                    ))
                )
                .Build()
        );
}
