using System.CommandLine;
using Signpost.Cli.Verbs;
using Signpost.Cli.Verbs.Enquiries;

var root = new RootCommand("Signpost: points UK businesses to the innovation support that fits.")
{
    UpVerb.Create(),
    ChatVerb.Create(),
    AskVerb.Create(),
    ValidateVerb.Create(),
    PathsVerb.Create(),
    ReviewVerb.Create(),
    GraphVerb.Create(),
    PublishVerb.Create(),
    VersionsVerb.Create(),
    RollbackVerb.Create(),
    EnquiriesVerb.Create(),
    GapsVerb.Create(),
    WidgetVerb.Create(),
    TeamsPackageVerb.Create(),
};

// A word that begins with @ is something that somebody typed, and no file of arguments.
return await root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null })
    .InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });
