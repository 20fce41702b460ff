namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
public sealed record Finished(int ExitCode, string Output, string Errors)
{
    /// <summary>Checks that it ended well and returns what it wrote.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"It ended with exit code {ExitCode}:\n{Output}\n{Errors}");
        return Output;
    }

    /// <summary>Checks that it failed with exit code 1 and one sentence on standard error, and returns the sentence.</summary>
    public string Refused()
    {
        Assert.True(ExitCode == 1, $"It ended with exit code {ExitCode}:\n{Output}\n{Errors}");
        var sentence = Errors.Trim();
        Assert.NotEmpty(sentence);
        Assert.DoesNotContain('\n', sentence);
        Assert.EndsWith(".", sentence);
        Assert.DoesNotContain("Exception", sentence);
        return sentence;
    }
}
