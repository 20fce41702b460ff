namespace Signpost.Pages.Views;

/// <summary>What travels with an enquiry form unseen.</summary>
/// <param name="FormId">The id of the form: sent twice, it makes one enquiry.</param>
/// <param name="ConsentVersion">The version of the wording that the form showed.</param>
/// <param name="PassOnVersion">
/// The version of the wording for passing details on that the form showed; empty where it showed none.
/// </param>
public sealed record HiddenFields(string FormId, string ConsentVersion, string PassOnVersion);
