using System.Text.Json;

namespace Signpost.EndToEnd.Tests.Advisers;

/// <summary>Somebody who has signed in, as App Service Authentication tells an app.</summary>
/// <param name="Name">The name that they sign in with.</param>
/// <param name="InRole">Whether they have the app role of advisers.</param>
internal sealed record SignedIn(string Name, bool InRole = true)
{
    /// <summary>The app role of those who may see enquiries.</summary>
    public const string Role = "Adviser";

    /// <summary>The name of the header.</summary>
    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    public static SignedIn Grace { get; } = new("grace@signpost.example");

    public static SignedIn Alan { get; } = new("alan@signpost.example");

    /// <summary>The value of the header.</summary>
    public string Principal
    {
        get
        {
            (string Type, string Value)[] claims =
            [
                ("oid", $"id-of-{Name}"),
                ("preferred_username", Name),
                ("roles", InRole ? Role : "Reader"),
            ];
            return Convert.ToBase64String(
                JsonSerializer.SerializeToUtf8Bytes(
                    new
                    {
                        auth_typ = "aad",
                        claims = claims.Select(claim => new { typ = claim.Type, val = claim.Value }),
                        name_typ = "name",
                        role_typ = "roles",
                    }
                )
            );
        }
    }
}
