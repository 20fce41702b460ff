namespace Signpost.Cli.Teams;

/// <summary>What a Teams app package says of one bot, besides what it says of every Signpost.</summary>
/// <param name="AppId">The bot's app id, which is the id of the Teams app too: a GUID in lower case, with hyphens.</param>
/// <param name="Host">The name of the host that the bot answers on, without https.</param>
/// <param name="Name">What Teams shows as its name, at most 30 characters.</param>
/// <param name="Version">The version of the package: major.minor.patch.</param>
/// <param name="Developer">Who runs it, at most 32 characters.</param>
/// <param name="Website">The address of their page about it.</param>
/// <param name="Privacy">The address of their page on privacy.</param>
/// <param name="Terms">The address of their terms of use.</param>
internal sealed record TeamsApp(
    string AppId,
    string Host,
    string Name,
    string Version,
    string Developer,
    Uri Website,
    Uri Privacy,
    Uri Terms
);
