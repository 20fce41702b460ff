namespace Signpost.Cli;

/// <summary>Something that the person at the terminal can put right. Its message is one sentence with the remedy.</summary>
internal sealed class Problem : Exception
{
    public Problem(string message)
        : base(message) { }

    public Problem(string message, Exception cause)
        : base(message, cause) { }

    public Problem() { }
}
