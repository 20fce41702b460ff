using System.CommandLine;
using Signpost.Cli.Verbs;

var root = new RootCommand("Signpost: points UK businesses to the innovation support that fits.")
{
    UpVerb.Create(),
    ChatVerb.Create(),
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
return await root.Parse(args)
    .InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });
