using System.Collections.Immutable;

namespace Signpost;

/// <summary>Something that people ask public bodies for and that Signpost does not know about.</summary>
/// <param name="About">What it is, as it reads after "This sounds like a question about": "a doctor's appointment".</param>
/// <param name="Asks">How people ask for it.</param>
public sealed record OutsideTopic(string About, ImmutableArray<string> Asks);
