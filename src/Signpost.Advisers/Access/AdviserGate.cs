using Microsoft.AspNetCore.Http;

namespace Signpost.Advisers.Access;

/// <summary>Decides who is let in to the pages and the API for advisers.</summary>
/// <param name="settings">Who may be.</param>
internal sealed class AdviserGate(AccessSettings settings)
{
    /// <summary>What Entra ID is called by App Service Authentication.</summary>
    public const string EntraProvider = "aad";

    private const int LongestId = 128;
    private const int LongestName = 256;

    private const string OnlyHere =
        "Enquiries can be seen only on the machine that Signpost runs on, by its own name, such as localhost. For others, "
        + "whoever runs this service must set up signing in first.";

    private const string NotSetUp =
        "Signing in for advisers has not been set up here, so nobody can see enquiries. Please ask whoever runs this service.";

    private const string NotReadable =
        "Your sign-in could not be read, so nothing is shown. Please sign out, and sign in once more.";

    private const string OtherProvider = "Please sign in with the Microsoft account of your organisation.";

    private const string NotAllowed =
        "You have signed in, but you are not among the people who may see enquiries. Please ask whoever runs this service to "
        + "add you.";

    private const string TooManyGroups =
        "You have signed in, but you are in too many groups for your sign-in to name them all, so we cannot tell whether you "
        + "may see enquiries. Please ask whoever runs this service to give you an app role instead.";

    /// <summary>Decides on a request.</summary>
    public Entry Decide(HttpRequest request)
    {
        if (!settings.HasSignIn)
        {
            return settings.IsHosted ? new Entry.Refused(NotSetUp)
                : ThisMachine.Sent(request) ? new Entry.Admitted(Visitor.OnThisMachine)
                : new Entry.Refused(OnlyHere);
        }
        return request.Headers[ClientPrincipal.Header] switch
        {
            [] => new Entry.SignInFirst(),
            [{ } one] when ClientPrincipal.Read(one) is { } principal => Decide(principal),
            _ => new Entry.Refused(NotReadable),
        };
    }

    private Entry Decide(ClientPrincipal principal) =>
        !string.Equals(principal.Provider, EntraProvider, StringComparison.Ordinal) ? new Entry.Refused(OtherProvider)
        : principal.Id is not { Length: <= LongestId } id ? new Entry.Refused(NotReadable)
        : principal.Groups.Any(settings.Groups.Contains) || principal.Roles.Any(settings.Roles.Contains)
            ? new Entry.Admitted(new Visitor(new Adviser(id, NameOf(principal, id)), IsLocal: false))
        : new Entry.Refused(principal.LeavesGroupsOut && settings.Groups.Count > 0 ? TooManyGroups : NotAllowed);

    private static string NameOf(ClientPrincipal principal, string id)
    {
        var name = principal.Name ?? id;
        return name.Length <= LongestName ? name
            : char.IsHighSurrogate(name[LongestName - 1]) ? name[..(LongestName - 1)]
            : name[..LongestName];
    }
}
