using Signpost.Bot.Tests.Authentication.Cases;

namespace Signpost.Bot.Tests.Authentication;

/// <summary>Every case of the token matrix.</summary>
internal static class TokenMatrix
{
    private static readonly (string, string)[] OneTenant =
    [
        ("MicrosoftAppType", "SingleTenant"),
        ("MicrosoftAppTenantId", Delivery.Tenant),
        ("MicrosoftAppPassword", "a password"),
    ];

    private static readonly (string, string)[] ManyTenants = [("MicrosoftAppPassword", "a password")];

    private static readonly (string, string) Emulator = ("Bot:AllowEmulator", "true");

    public static TokenSet[] Sets { get; } =
    [
        new(
            "Bot Service",
            OneTenant,
            Delivery.FromTeams,
            [.. ClaimCases.All, .. SignatureCases.All, .. HeaderCases.All]
        ),
        new(
            "Emulator, multi-tenant bot",
            [.. ManyTenants, Emulator],
            now => Delivery.FromEmulator(now, EmulatorCases.BotFrameworkTenant),
            EmulatorCases.All
        ),
        new(
            "Emulator, bot of one tenant",
            [.. OneTenant, Emulator],
            now => Delivery.FromEmulator(now, Delivery.Tenant),
            OwnTenantCases.On
        ),
        new(
            "Emulator, not let in",
            OneTenant,
            now => Delivery.FromEmulator(now, Delivery.Tenant),
            OwnTenantCases.WhenOff
        ),
        new("Bot Service, Emulator let in", [.. ManyTenants, Emulator], Delivery.FromTeams, OwnTenantCases.Channels),
    ];

    public static (TokenSet Set, TokenCase Case) Find(string set, string name)
    {
        var found = Sets.Single(candidate => candidate.Name == set);
        return (found, found.Cases.Single(token => token.Name == name));
    }
}
