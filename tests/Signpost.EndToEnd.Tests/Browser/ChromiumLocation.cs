using System.ComponentModel;
using System.Diagnostics;

namespace Signpost.EndToEnd.Tests.Browser;

/// <summary>Finds a Chromium on this machine, or gets one.</summary>
internal static class ChromiumLocation
{
    private const string Setting = "SIGNPOST_CHROMIUM";

    private static readonly string[] UsualPaths =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles),
            @"Google\Chrome\Application\chrome.exe"
        ),
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86),
            @"Microsoft\Edge\Application\msedge.exe"
        ),
    ];

    /// <summary>The browser's executable; null for the one that Playwright has installed for itself.</summary>
    /// <exception cref="InvalidOperationException">There is no browser and none could be installed.</exception>
    public static async Task<string?> FindOrInstallAsync() =>
        Find() is { } found ? found
        : Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 ? null
        : await InstallFromDebianAsync() ? Find()
        : throw new InvalidOperationException(
            $"The browser tests need Chromium, and none was found: install it, or set {Setting} to its executable."
        );

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Setting);
        return string.IsNullOrEmpty(named) ? UsualPaths.FirstOrDefault(File.Exists)
            : File.Exists(named) ? named
            : throw new InvalidOperationException(
                $"{Setting} names {named}, which is not there: set it to the executable of a Chromium, or unset it."
            );
    }

    private static async Task<bool> InstallFromDebianAsync() =>
        OperatingSystem.IsLinux()
        && Environment.IsPrivilegedProcess
        && await RunsAsync("apt-get", "update")
        && await RunsAsync("apt-get", "install", "-y", "--no-install-recommends", "chromium")
        && Find() is not null;

    private static async Task<bool> RunsAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
