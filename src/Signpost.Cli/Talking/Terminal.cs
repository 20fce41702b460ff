namespace Signpost.Cli.Talking;

/// <summary>A conversation with the person at the terminal.</summary>
internal static class Terminal
{
    /// <summary>Answers the arrival and then line after line, until “quit” or the end of the input.</summary>
    /// <param name="answer">What is said to an input, or null when there is nothing to say.</param>
    /// <param name="cancellationToken">Ends the conversation.</param>
    public static async Task TalkAsync(
        Func<Input, CancellationToken, Task<string?>> answer,
        CancellationToken cancellationToken
    )
    {
        for (Input? next = new Input.Arrived(); next is not null; next = await ListenAsync(cancellationToken))
        {
            await Console.Out.WriteLineAsync($"{await answer(next, cancellationToken)}\n");
        }
    }

    private static async Task<Input?> ListenAsync(CancellationToken cancellationToken)
    {
        if (!Console.IsInputRedirected)
        {
            Console.Write("> ");
        }
        // A console read cannot be cancelled; a Ctrl-C leaves it behind.
        var text = await Task.Run(Console.In.ReadLine, CancellationToken.None).WaitAsync(cancellationToken);
        return text?.Trim().ToUpperInvariant() is null or "QUIT" or "EXIT" ? null : new Input.Said(text);
    }
}
