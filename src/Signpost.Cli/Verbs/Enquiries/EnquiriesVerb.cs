using System.CommandLine;
using Signpost.Cli.Local;
using Signpost.Storage.Conversations;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Insights;
using Signpost.Storage.Privacy;

namespace Signpost.Cli.Verbs.Enquiries;

/// <summary><c>enquiries</c>: what people have asked to be followed up, and what is kept about them.</summary>
internal static class EnquiriesVerb
{
    public static Command Create() =>
        new("enquiries", "What people have asked to be followed up, and what is kept about them.")
        {
            ListVerb.Create(),
            FindVerb.Create(),
            ShowVerb.Create(),
            ExportVerb.Create(),
            EraseVerb.Create(),
            RetainVerb.Create(),
        };

    /// <summary>The enquiries, to be read: nothing is recorded here, so no day matters.</summary>
    public static EnquiryLog Log(LocalStorage storage) =>
        new(storage.Tables.Enquiries, TimeProvider.System, new WorkingDays([]), dueAfter: 0);

    public static PersonalData Data(LocalStorage storage) => new(storage.Tables.Enquiries, Conversations(storage));

    public static Erasure Erasure(LocalStorage storage)
    {
        var conversations = Conversations(storage);
        var insights = new InsightsStore(storage.Tables.Insights, conversations);
        return new Erasure(storage.Tables.Enquiries, conversations, insights, TimeProvider.System);
    }

    /// <summary>A command about what is kept about one person.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, as a full sentence.</param>
    /// <param name="act">Does it, on the storage that was chosen.</param>
    /// <param name="options">What else it takes.</param>
    public static Command About(
        string name,
        string description,
        Func<LocalStorage, DataSubject, ParseResult, CancellationToken, Task> act,
        params ReadOnlySpan<System.CommandLine.Option> options
    )
    {
        var (storage, who) = (new StorageChoice(), Subject());
        var command = new Command(name, description) { who };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
        storage.AddTo(command);
        return command.Does(
            async (parsed, cancellationToken) =>
            {
                await using var open = await storage.OpenAsync(parsed, cancellationToken);
                await act(open, parsed.GetRequiredValue(who), parsed, cancellationToken);
                return Verb.Done;
            }
        );
    }

    /// <summary>An argument that names whose data is meant.</summary>
    private static Argument<DataSubject> Subject() =>
        new("who")
        {
            Description = "The reference of an enquiry, such as SP-7F3K-2QXD, or an e-mail address.",
            CustomParser = given =>
            {
                if (DataSubject.Parse(given.Tokens[0].Value) is { } subject)
                {
                    return subject;
                }
                given.AddError(
                    $"\"{given.Tokens[0].Value}\" is neither a reference, such as SP-7F3K-2QXD, nor an e-mail address."
                );
                return null!;
            },
        };

    private static ConversationStore Conversations(LocalStorage storage) =>
        new(storage.Tables.Conversations, Guid.NewGuid);
}
