namespace Signpost;

/// <summary>What one turn takes in.</summary>
public abstract record Input
{
    private Input() { }

    /// <summary>Somebody has arrived and has said nothing yet: they are greeted.</summary>
    public sealed record Arrived : Input;

    /// <summary>Somebody typed this, or pressed a button that says it.</summary>
    /// <param name="Text">The words as they came; any length and any characters.</param>
    public sealed record Said(string Text) : Input;
}
