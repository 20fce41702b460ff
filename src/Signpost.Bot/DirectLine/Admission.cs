using Signpost.Bot.Activities;

namespace Signpost.Bot.DirectLine;

/// <summary>What a caller may reach, or why it may not come in: one of the two is not null.</summary>
/// <param name="Access">What it may reach.</param>
/// <param name="Refusal">Why it may not come in.</param>
internal readonly record struct Admission(DirectLineAccess? Access, Refusal? Refusal);
