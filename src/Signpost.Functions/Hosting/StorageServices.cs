using Signpost.Storage;
using Signpost.Storage.Conversations;
using Signpost.Storage.Enquiries;
using Signpost.Storage.Journeys;
using Signpost.Storage.Tables;

namespace Signpost.Functions.Hosting;

/// <summary>Puts the stores behind the ports.</summary>
public static class StorageServices
{
    /// <summary>
    /// Registers the stores. Nothing is connected before the first turn. A <see cref="TableClientOptions"/> that is
    /// registered is used.
    /// </summary>
    public static IServiceCollection AddSignpostStorage(this IServiceCollection services) =>
        services
            .AddSingleton(provider => new SignpostTables(
                StorageAccount.Connect(
                    provider.GetRequiredService<IConfiguration>(),
                    provider.GetService<TableClientOptions>()
                ),
                provider.GetRequiredService<IConfiguration>()["Signpost:TablePrefix"] ?? string.Empty
            ))
            .AddSingleton(provider => new JourneyStore(
                provider.GetRequiredService<SignpostTables>().Journeys,
                provider.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton<IJourneySource, JourneySource>()
            .AddSingleton(provider => new ConversationStore(
                provider.GetRequiredService<SignpostTables>().Conversations,
                Guid.NewGuid
            ))
            .AddSingleton<IConversationStore>(provider => provider.GetRequiredService<ConversationStore>())
            .AddSingleton<IEnquiryLog>(provider => new EnquiryLog(
                provider.GetRequiredService<SignpostTables>().Enquiries,
                provider.GetRequiredService<TimeProvider>()
            ));
}
