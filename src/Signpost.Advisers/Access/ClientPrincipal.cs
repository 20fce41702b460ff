using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Signpost.Advisers.Access;

/// <summary>
/// Who App Service Authentication says has signed in: the header <c>X-MS-CLIENT-PRINCIPAL</c>. What it says is true only
/// where that authentication is on; see <see cref="AccessSettings.PlatformSetting"/>.
/// (https://learn.microsoft.com/azure/app-service/configure-authentication-user-identities)
/// </summary>
/// <param name="Provider">The identity provider; <c>aad</c> for Entra ID.</param>
/// <param name="RoleType">The type that claims of roles have.</param>
/// <param name="Claims">The claims, in order.</param>
internal sealed record ClientPrincipal(string Provider, string RoleType, ImmutableArray<PrincipalClaim> Claims)
{
    /// <summary>The name of the header.</summary>
    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    /// <summary>The longest header that is read: 200 groups with room to spare, and no more than the server takes.</summary>
    public const int Longest = 32 * 1024;

    private const int MostLevels = 8;

    // Claims go by their own names or by those that they are mapped to, as the platform is set.
    private static readonly string[] IdTypes = ["oid", "http://schemas.microsoft.com/identity/claims/objectidentifier"];

    private static readonly string[] NameTypes =
    [
        "preferred_username",
        "upn",
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn",
        "name",
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name",
    ];

    private static readonly string[] GroupTypes =
    [
        "groups",
        "http://schemas.microsoft.com/ws/2008/06/identity/claims/groups",
    ];

    private static readonly string[] RoleTypes =
    [
        "roles",
        "role",
        "http://schemas.microsoft.com/ws/2008/06/identity/claims/role",
    ];

    /// <summary>What the sign-in knows the person by in every app of the tenant, or null.</summary>
    public string? Id => First(IdTypes);

    /// <summary>What colleagues know the person by, or null.</summary>
    public string? Name => NameTypes.Select(type => First([type])).FirstOrDefault(name => name is not null);

    /// <summary>The groups that the person is in.</summary>
    public IEnumerable<string> Groups => All(GroupTypes);

    /// <summary>The app roles that the person has.</summary>
    public IEnumerable<string> Roles => All([.. RoleTypes, RoleType]);

    /// <summary>
    /// Whether the person is in more groups than a token names, so that it names none.
    /// (https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference#groups-overage-claim)
    /// </summary>
    public bool LeavesGroupsOut => Claims.Any(claim => claim.Type is "_claim_names" or "hasgroups");

    /// <summary>Reads the header; null where it is not in the form that the platform writes.</summary>
    public static ClientPrincipal? Read(string header)
    {
        if (header.Length is 0 or > Longest || Decoded(header) is not { } json)
        {
            return null;
        }
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MostLevels });
            return
                document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("claims", out var claims)
                && claims.ValueKind is JsonValueKind.Array
                && Text(root, "auth_typ") is { } provider
                ? new ClientPrincipal(
                    provider,
                    Text(root, "role_typ") ?? string.Empty,
                    [.. claims.EnumerateArray().Select(ReadClaim).OfType<PrincipalClaim>()]
                )
                : null;
        }
        // What is no UTF-16 text fails only when it is taken out of the document.
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static byte[]? Decoded(string header)
    {
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(header.Length)];
        return Convert.TryFromBase64String(header, bytes, out var length) ? bytes[..length] : null;
    }

    private static PrincipalClaim? ReadClaim(JsonElement claim) =>
        claim.ValueKind is JsonValueKind.Object && Text(claim, "typ") is { } type && Text(claim, "val") is { } value
            ? new PrincipalClaim(type, value)
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;

    private string? First(IReadOnlyList<string> types) => All(types).FirstOrDefault(value => value.Length > 0);

    private IEnumerable<string> All(IReadOnlyList<string> types) =>
        Claims.Where(claim => types.Contains(claim.Type, StringComparer.Ordinal)).Select(claim => claim.Value);

    private bool PrintMembers(StringBuilder builder)
    {
        // Nothing of a person goes where records are written out.
        builder.Append("Provider = ").Append(Provider);
        return true;
    }
}
