using System.Collections.Frozen;
using Microsoft.Extensions.Configuration;

namespace Signpost.Advisers.Access;

/// <summary>
/// Who may see enquiries. Until sign-in is set up, that is nobody; where a setting says so, and no host is before the app,
/// it is whoever sits at this machine.
/// </summary>
public sealed record AccessSettings
{
    /// <summary>
    /// The setting that App Service makes, and nobody else may, where its authentication is on: only then does it take
    /// headers that name a user out of what comes from outside.
    /// (https://learn.microsoft.com/azure/app-service/reference-app-settings#authentication--authorization)
    /// </summary>
    public const string PlatformSetting = "WEBSITE_AUTH_ENABLED";

    /// <summary>
    /// The setting that lets whoever sits at this machine in without a sign-in. It must be said, since a front end on this
    /// machine can make everybody look so.
    /// </summary>
    public const string WithoutSignInSetting = "Advisers:WithoutSignIn";

    private const string GroupsSetting = "Advisers:AllowedGroups";
    private const string RolesSetting = "Advisers:AllowedRoles";

    /// <summary>Whether the app runs under the Functions host, which every caller reaches it through.</summary>
    public required bool IsHosted { get; init; }

    /// <summary>Whether whoever sits at this machine is let in without a sign-in.</summary>
    public bool LetsThisMachineIn { get; init; }

    /// <summary>
    /// The object ids of the Entra groups whose members may see enquiries (<c>Advisers:AllowedGroups:0</c> and so on),
    /// found in any case.
    /// </summary>
    public FrozenSet<string> Groups { get; init; } = [];

    /// <summary>
    /// The values of the app roles whose holders may see enquiries (<c>Advisers:AllowedRoles:0</c> and so on), to the
    /// letter.
    /// </summary>
    public FrozenSet<string> Roles { get; init; } = [];

    /// <summary>Whether advisers sign in.</summary>
    public bool HasSignIn => Groups.Count > 0 || Roles.Count > 0;

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">
    /// Read: <c>Advisers:AllowedGroups</c>, <c>Advisers:AllowedRoles</c>, <see cref="WithoutSignInSetting"/> and
    /// <see cref="PlatformSetting"/>.
    /// </param>
    /// <param name="hosted">Whether the app runs under the Functions host.</param>
    /// <exception cref="InvalidOperationException">
    /// A setting is malformed, or there is one without the other; the message names it and the remedy.
    /// </exception>
    public static AccessSettings From(IConfiguration configuration, bool hosted)
    {
        var settings = new AccessSettings
        {
            IsHosted = hosted,
            LetsThisMachineIn = WithoutSignIn(configuration),
            Groups = GroupsFrom(configuration),
            Roles = TextsFrom(configuration, RolesSetting, "role").ToFrozenSet(StringComparer.Ordinal),
        };
        var isOn = bool.TryParse(configuration[PlatformSetting], out var on) && on;
        var wrong =
            settings.LetsThisMachineIn && hosted
                ? $"{WithoutSignInSetting} is set, but the app runs under the Functions host, through which everybody comes from this machine: remove it, and set up signing in."
            : settings.HasSignIn && !hosted
                ? $"{SetOne(settings)} is set, but the app does not run under the Functions host, so nobody can sign in: remove it."
            : settings.HasSignIn && !isOn
                ? $"{SetOne(settings)} is set, but App Service Authentication is off, so nobody can sign in: switch it on for this app with Microsoft as the identity provider, or remove the setting."
            : isOn && !settings.HasSignIn
                ? $"App Service Authentication is on, but nothing says who may see enquiries: set {GroupsSetting}:0 to the object id of a group of advisers, or {RolesSetting}:0 to an app role."
            : null;
        return wrong is null ? settings : throw new InvalidOperationException(wrong);
    }

    private static string SetOne(AccessSettings settings) =>
        settings.Groups.Count > 0 ? $"{GroupsSetting}:0" : $"{RolesSetting}:0";

    private static bool WithoutSignIn(IConfiguration configuration) =>
        configuration[WithoutSignInSetting]?.Trim() switch
        {
            null or "" => false,
            var text when bool.TryParse(text, out var isSet) => isSet,
            var text => throw new InvalidOperationException(
                $"{WithoutSignInSetting} is \"{text}\": set it to true or false, or leave it out."
            ),
        };

    private static FrozenSet<string> GroupsFrom(IConfiguration configuration) =>
        TextsFrom(configuration, GroupsSetting, "group")
            .Select(text =>
                Guid.TryParseExact(text, "D", out var guid)
                    ? guid.ToString("D")
                    : throw new InvalidOperationException(
                        $"{GroupsSetting} has \"{text}\": write the object id of each group, a GUID, and not its name."
                    )
            )
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> TextsFrom(IConfiguration configuration, string name, string what)
    {
        var section = configuration.GetSection(name);
        // A list written into one setting would be no list, and let nobody in.
        return !string.IsNullOrEmpty(section.Value)
            ? throw new InvalidOperationException(
                $"{name} is one text: give each {what} a setting of its own, {name}:0 and so on."
            )
            : section.GetChildren().Select(child => child.Value?.Trim() ?? string.Empty).Where(text => text.Length > 0);
    }
}
