using System.CommandLine;

namespace Signpost.Cli.Verbs;

/// <summary>What all verbs share: exit codes, and how a problem is told.</summary>
internal static class Verb
{
    public const int Done = 0;
    public const int Failed = 1;

    /// <summary>Sets what a command does; a problem is one line on standard error and exit code 1.</summary>
    public static Command Does(this Command command, Func<ParseResult, CancellationToken, Task<int>> action)
    {
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                try
                {
                    return await action(parsed, cancellationToken);
                }
                catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
                {
                    return Done;
                }
                catch (Exception known)
                    when (known is Problem or StorageUnavailableException or IOException or UnauthorizedAccessException)
                {
                    await Console.Error.WriteLineAsync(known.Message);
                    return Failed;
                }
            }
        );
        return command;
    }
}
