namespace Signpost.Cli.Local;

/// <summary>The account of the operating system that the command is run under.</summary>
internal static class Account
{
    /// <summary>Its name, never blank: a container can run under an account that has none.</summary>
    public static string Name => string.IsNullOrWhiteSpace(Environment.UserName) ? "unknown" : Environment.UserName;
}
