namespace Signpost;

/// <summary>What an outcome works out from the answers, beside the schemes that it points to.</summary>
public enum Calculation
{
    /// <summary>Relief from Corporation Tax for research and development.</summary>
    ResearchRelief,
}
