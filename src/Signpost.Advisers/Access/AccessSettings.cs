using System.Collections.Frozen;
using Microsoft.Extensions.Configuration;

namespace Signpost.Advisers.Access;

/// <summary>Who may see enquiries. Until sign-in is set up, that is this machine only, and under a host nobody.</summary>
public sealed record AccessSettings
{
    /// <summary>
    /// The setting that App Service makes, and nobody else may, where its authentication is on: only then does it take
    /// headers that name a user out of what comes from outside.
    /// (https://learn.microsoft.com/azure/app-service/reference-app-settings#authentication--authorization)
    /// </summary>
    public const string PlatformSetting = "WEBSITE_AUTH_ENABLED";

    private const string GroupsSetting = "Advisers:AllowedGroups";
    private const string RolesSetting = "Advisers:AllowedRoles";

    /// <summary>Whether the app runs under the Functions host, which every caller reaches it through.</summary>
    public required bool IsHosted { get; init; }

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
    /// Read: <c>Advisers:AllowedGroups</c>, <c>Advisers:AllowedRoles</c> and <see cref="PlatformSetting"/>.
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
            Groups = GroupsFrom(configuration),
            Roles = TextsFrom(configuration, RolesSetting, "role").ToFrozenSet(StringComparer.Ordinal),
        };
        var isOn = bool.TryParse(configuration[PlatformSetting], out var on) && on;
        var wrong =
            settings.HasSignIn && !hosted
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
