namespace Signpost.Pages.Views;

/// <summary>What travels with an enquiry form unseen.</summary>
/// <param name="FormId">The id of the form: sent twice, it makes one enquiry.</param>
/// <param name="ConsentVersion">The version of the wording for being contacted that the form showed.</param>
/// <param name="Wordings">All that the form asked to be agreed to (<see cref="FilledForm.Wordings"/>).</param>
public sealed record HiddenFields(string FormId, string ConsentVersion, string Wordings);
