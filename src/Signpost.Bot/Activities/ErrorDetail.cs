namespace Signpost.Bot.Activities;

/// <summary>What went wrong.</summary>
/// <param name="Code">A stable word for programs.</param>
/// <param name="Message">One plain sentence for developers; it never carries the text of an exception.</param>
public sealed record ErrorDetail(string Code, string Message);
