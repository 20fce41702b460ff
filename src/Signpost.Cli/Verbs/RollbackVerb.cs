using System.CommandLine;
using Signpost.Cli.Local;
using Signpost.Storage.Journeys;

namespace Signpost.Cli.Verbs;

/// <summary><c>rollback</c>: lets new conversations use an earlier version again.</summary>
internal static class RollbackVerb
{
    public static Command Create()
    {
        var storage = new StorageChoice();
        var publisher = new PublisherChoice();
        var version = new Argument<string?>("version")
        {
            Description = "The version, or its first digits, at least 4. [default: the one before the current one]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("rollback", "Let new conversations use an earlier version again.") { version };
        publisher.AddTo(command);
        storage.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                var by = publisher.Name(parsed);
                await using var open = await LocalStorage.OpenAsync(
                    storage.ConnectionString(parsed),
                    storage.DataFolder(parsed),
                    Console.WriteLine,
                    cancellationToken
                );
                var wanted = parsed.GetValue(version);
                var done = await open.Journeys.RollbackAsync(wanted, by, cancellationToken) switch
                {
                    RollbackResult.RolledBack rolledBack => rolledBack,
                    var refused => throw new Problem(Sentence(refused, wanted)),
                };
                Console.WriteLine(
                    $"Rolled back from version {done.From} to version {done.Now.Version}. "
                        + "New conversations use it within half a minute; those under way finish on theirs."
                );
                return Verb.Done;
            }
        );
    }

    private static string Sentence(RollbackResult refused, string? wanted) =>
        refused switch
        {
            RollbackResult.NotAVersion =>
                $"A version is named by {JourneyStore.ShortestPrefix} to 16 of the digits 0-9 and a-f: copy one from “signpost versions”.",
            RollbackResult.Unknown =>
                $"No version that has been published begins with {wanted}: copy one from “signpost versions”.",
            RollbackResult.Ambiguous ambiguous =>
                $"More than one version begins with {wanted} ({string.Join(", ", ambiguous.Versions)}): give more digits.",
            RollbackResult.AlreadyCurrent current =>
                $"Version {current.Version} is the current one already: copy another from “signpost versions”.",
            RollbackResult.NothingEarlier { Current: { } only } =>
                $"Version {only} is the only one that has been published: put the knowledge files right and publish them.",
            RollbackResult.NothingEarlier => "Nothing has been published yet: begin with “signpost publish”.",
            RollbackResult.NotWhole broken =>
                $"Version {broken.Version} is not whole in storage any more: name another one, or publish its knowledge files again.",
            RollbackResult.NotReadable foreign =>
                $"Version {foreign.Version} was written by another release of Signpost and this one cannot read it: name another one, or publish its knowledge files again.",
            _ =>
                "Somebody else changed the current version at the same moment and that stands: look at “signpost versions” and try again.",
        };
}
