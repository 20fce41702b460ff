using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Signpost.EndToEnd.Tests.Browser;
using Signpost.EndToEnd.Tests.Conversations;
using Signpost.EndToEnd.Tests.Processes;
using Signpost.Functions.Hosting;

namespace Signpost.EndToEnd.Tests.Advisers;

/// <summary>
/// One Signpost for all tests of the advisers' pages, as it runs in Azure: under a Functions host and with signing in, on an
/// Azurite that can be stopped. Tests keep apart by having enquiries of their own.
/// </summary>
public sealed class StaffedSignpost : IAsyncLifetime
{
    private readonly RestartableAzurite _azurite = new();
    private WebApplication _app = null!;
    private HttpClient _person = null!;

    /// <summary>Where it serves.</summary>
    internal string Origin => _app.Urls.Single();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await _azurite.StartAsync();
        (await SignpostCommand.RunAsync("publish", "--storage", _azurite.ConnectionString)).Succeeded();
        _app = SignpostApp.Build(
            [
                "--FUNCTIONS_CUSTOMHANDLER_PORT=0",
                "--WEBSITE_AUTH_ENABLED=true",
                $"--Advisers:AllowedRoles:0={SignedIn.Role}",
            ],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Configuration[StorageAccount.Setting] = _azurite.ConnectionString;
            }
        );
        await _app.StartAsync();
        _person = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(Origin) };
    }

    /// <summary>Makes an enquiry in a conversation, as a person does.</summary>
    /// <param name="name">Who enquires.</param>
    /// <param name="organisation">For whom.</param>
    /// <param name="need">What they need.</param>
    /// <returns>Its reference.</returns>
    internal async Task<string> EnquireAsync(
        string name = "Ada Example",
        string organisation = "Example Ltd",
        string need = "A partner for a pilot"
    )
    {
        string[] form = ["speak to a person", name, organisation, "ltd", "ada@example.org", need, "e-mail", "yes"];
        var talk = new BotConversation(_person);
        return Script.Reference(await talk.SayAllAsync([.. Script.Walk, .. form, Script.Send]));
    }

    /// <summary>Has the conversations counted, as the timer does.</summary>
    internal async Task CountAsync()
    {
        using var counted = await _person.PostAsync(new Uri("insights", UriKind.Relative), content: null);
        counted.EnsureSuccessStatusCode();
    }

    /// <summary>Erases everything about an enquiry.</summary>
    internal async Task EraseAsync(string reference) =>
        (
            await SignpostCommand.RunAsync(
                "enquiries",
                "erase",
                reference,
                "--yes",
                "--storage",
                _azurite.ConnectionString
            )
        ).Succeeded();

    /// <summary>A browser of somebody who has signed in, or of nobody.</summary>
    internal async Task<AdviserWalk> SignInAsync(
        Chromium chromium,
        SignedIn? who,
        bool hasScripts = false,
        int width = 1280
    )
    {
        var page = await chromium.NewPageAsync(width, hasScripts: hasScripts);
        var walk = new AdviserWalk(page, Origin);
        await walk.BecomeAsync(who);
        return walk;
    }

    /// <summary>Does something while storage does not answer.</summary>
    internal async Task WithoutStorageAsync(Func<Task> act)
    {
        await _azurite.StopAsync();
        try
        {
            await act();
        }
        finally
        {
            await _azurite.StartAsync();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _person?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
        await _azurite.DisposeAsync();
    }
}
