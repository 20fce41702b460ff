namespace Signpost.EndToEnd.Tests.WebChat;

/// <summary>An activity in Web Chat's transcript.</summary>
/// <param name="Id">The id that the server gave it; null for one that the server has not been heard to take.</param>
/// <param name="Role">Who said it: <c>bot</c> or <c>user</c>.</param>
/// <param name="Text">What was said.</param>
internal sealed record ShownActivity(string? Id, string Role, string Text)
{
    /// <summary>Where it stands in the conversation, counted from 1; 0 for one without an id.</summary>
    public int Sequence =>
        Id is null ? 0 : int.Parse(Id.Split('|')[1], System.Globalization.CultureInfo.InvariantCulture);
}
