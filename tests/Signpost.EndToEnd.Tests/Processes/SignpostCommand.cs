using Signpost.Testing;

namespace Signpost.EndToEnd.Tests.Processes;

/// <summary>Runs the program <c>signpost</c> as a person would.</summary>
public static class SignpostCommand
{
    /// <summary>The folder that the program was built into, in the configuration that the tests were built in.</summary>
    public static string Folder { get; } =
        Repository.PathOf("src", "Signpost.Cli", "bin", Configuration(), Path.GetFileName(Built()));

    /// <summary>The program's file.</summary>
    public static string Dll { get; } = Path.Combine(Folder, "signpost.dll");

    /// <summary>The .NET that runs the tests, by its full path.</summary>
    public static string DotNet { get; } =
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host
            ? host
            : Environment
                .GetEnvironmentVariable("PATH")!
                .Split(Path.PathSeparator)
                .Select(folder => Path.Combine(folder, "dotnet"))
                .First(File.Exists);

    /// <summary>Starts the program.</summary>
    public static RunningProgram Start(params string[] arguments) => RunningProgram.Start(DotNet, [Dll, .. arguments]);

    /// <summary>Runs the program to its end, with nothing on its standard input.</summary>
    public static Task<Finished> RunAsync(params string[] arguments) => FinishAsync(Start(arguments));

    /// <summary>Waits for a program's end.</summary>
    /// <param name="program">The program; it is disposed of.</param>
    /// <param name="input">What it reads.</param>
    public static async Task<Finished> FinishAsync(RunningProgram program, string input = "")
    {
        await using (program)
        {
            try
            {
                await program.Input.WriteAsync(input);
                program.Input.Close();
            }
            catch (IOException)
            {
                // A program that ends without reading its input is judged by its exit code.
            }

            return new Finished(await program.ExitAsync(), program.Output.Text, program.Errors.Text);
        }
    }

    private static string Built() => AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);

    private static string Configuration() => Path.GetFileName(Path.GetDirectoryName(Built()))!;
}
