namespace Signpost.Testing;

/// <summary>A script in tests/js failed; the message is what it wrote to standard error.</summary>
public sealed class NodeScriptException : Exception
{
    /// <summary>The failure of <paramref name="script"/>, with its exit code and its standard error.</summary>
    public NodeScriptException(string script, int exitCode, string errors)
        : base($"tests/js/{script} ended with exit code {exitCode}:\n{errors}") { }
}
