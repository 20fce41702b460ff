namespace Signpost.Advisers.Access;

/// <summary>One claim about somebody who has signed in.</summary>
/// <param name="Type">What it is about.</param>
/// <param name="Value">What it says.</param>
internal sealed record PrincipalClaim(string Type, string Value);
